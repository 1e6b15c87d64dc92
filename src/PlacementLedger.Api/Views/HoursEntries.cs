using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Views;

/// <summary>One posted entry, as it was recorded. Entries are only ever added: a correction is two more of
/// them.</summary>
/// <param name="Minutes">Negative for a reversal.</param>
/// <param name="Reverses">The entry this one takes back; null for others.</param>
/// <param name="Replaces">The entry this one stands in for after a correction; null for others.</param>
/// <param name="ReasonId">The erasable text that says why it was corrected.</param>
public sealed record HoursEntry(
    Guid Id,
    Guid WorkerId,
    Guid PlacementId,
    Guid EmployerId,
    Guid SignerId,
    Guid ClientId,
    DateOnly Date,
    int Minutes,
    HoursKind Kind,
    ClientCategory Category,
    DateTimeOffset RecordedAt,
    Guid? Reverses,
    Guid? Replaces,
    Guid? ReasonId
);

/// <summary>Which hours were posted and corrected? One document for each entry, written with the events.</summary>
internal sealed partial class HoursEntries : EventProjection
{
    public HoursEntries()
    {
        Name = nameof(HoursEntries);
        Options.DeleteViewTypeOnTeardown<HoursEntry>();
        IncludeType<HoursPosted>();
        IncludeType<HoursCorrected>();
    }

    public override ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellation)
    {
        foreach (var entry in EntriesOf(e.Data))
        {
            operations.Store(entry);
        }

        return ValueTask.CompletedTask;
    }

    private static IEnumerable<HoursEntry> EntriesOf(object happened) =>
        happened switch
        {
            HoursPosted e => e.Lines.Select(line =>
                Entry(e.AccountId, e.Engagement, e.RecordedAt, line.Date, line.Kind, line.Category) with
                {
                    Id = line.EntryId,
                    Minutes = line.Minutes,
                }
            ),
            HoursCorrected e => Corrections(e),
            _ => [],
        };

    private static IEnumerable<HoursEntry> Corrections(HoursCorrected e)
    {
        var entry = Entry(e.AccountId, e.Engagement, e.RecordedAt, e.Date, e.Kind, e.Category) with
        {
            ReasonId = e.RemarkId,
        };
        yield return entry with
        {
            Id = e.ReversalId,
            Minutes = -e.MinutesReversed,
            Reverses = e.EntryId,
        };
        if (e.ReplacementId is { } replacement)
        {
            yield return entry with
            {
                Id = replacement,
                Minutes = e.Minutes,
                Replaces = e.EntryId,
            };
        }
    }

    private static HoursEntry Entry(
        Guid accountId,
        Engagement engagement,
        DateTimeOffset recordedAt,
        DateOnly date,
        HoursKind kind,
        ClientCategory category
    ) =>
        new(
            default,
            // The id of an account is made from its worker's, and back again.
            HoursAccount.IdFor(accountId),
            engagement.PlacementId,
            engagement.EmployerId,
            engagement.SignerId,
            engagement.ClientId,
            date,
            0,
            kind,
            category,
            recordedAt,
            null,
            null,
            null
        );
}
