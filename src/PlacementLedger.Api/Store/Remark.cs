using PlacementLedger.Api.Commands;

namespace PlacementLedger.Api.Store;

/// <summary>A free text that an event refers to by its id, kept apart so that it can be erased (adr/0006).</summary>
public sealed record Remark(Guid Id, string Text)
{
    public const int LengthMax = 500;
}

/// <summary>Keeps the free texts of a command beside its events.</summary>
internal static class Remarks
{
    /// <returns>The id for the event; null when there is no text.</returns>
    public static Guid? Keep(this Take take, CommandContext context, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var remark = new Remark(context.NewId(), text);
        take.Keep(remark);
        return remark.Id;
    }
}
