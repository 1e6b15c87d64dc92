using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Views;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Portfolios;

/// <summary>Who holds a client in one portfolio, and who held it. Free texts are not shown here.</summary>
/// <param name="GroupId">Absent in the network's own portfolio.</param>
/// <param name="HolderId">On the day asked about; null before the first holder and once the client was given
/// back.</param>
/// <param name="ConsentTo">The holder's consent to a change that has not come yet; absent where there is none.</param>
/// <param name="Holders">In the order of their days.</param>
/// <param name="SharedWith">All that was agreed, past and to come.</param>
public record PortfolioResource(
    Guid Id,
    Guid ClientId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? GroupId,
    Guid? HolderId,
    Guid OpenedById,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ConsentResource? ConsentTo,
    IReadOnlyList<HolderResource> Holders,
    IReadOnlyList<SharingResource> SharedWith,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static PortfolioResource Of(PortfolioAllocation held, DateOnly day) =>
        new(
            held.Id,
            held.ClientId,
            held.GroupId,
            held.TermOn(day)?.HolderId,
            held.OpenedById,
            held.Consent is { } consent ? new(consent.ToHolderId, consent.On) : null,
            [.. held.Terms.Select(HolderResource.Of)],
            [.. held.Sharings.Select(SharingResource.Of)],
            held.Version,
            held.UpdatedAt
        );
}

/// <summary>The holder's consent to one change.</summary>
/// <param name="ToHolderId">Absent where anybody may follow.</param>
public sealed record ConsentResource(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? ToHolderId,
    DateOnly On
);

/// <summary>One holder's time with the client; both days included.</summary>
/// <param name="Until">Absent while nothing ends it.</param>
/// <param name="ProtectedUntil">The last day on which only the holder itself lets the client go.</param>
/// <param name="Clause">By what it came from another holder; absent where it had none.</param>
/// <param name="Ref">Where the agreement is kept.</param>
public sealed record HolderResource(
    Guid StructureId,
    DateOnly From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Until,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? ProtectedUntil,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] HolderChangeClause? Clause,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Ref
)
{
    internal static HolderResource Of(AllocationTerm term) =>
        new(term.HolderId, term.From, term.LastDay, term.ProtectedUntil, term.Clause, term.Ref);
}

/// <summary>What a command on an allocation answers.</summary>
public sealed record PortfolioAnswer : PortfolioResource
{
    internal PortfolioAnswer(PortfolioAllocation held, DateOnly today, DecisionAnswer decision)
        : this(Of(held, today), decision) { }

    internal PortfolioAnswer(PortfolioResource held, DecisionAnswer decision)
        : base(held) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
