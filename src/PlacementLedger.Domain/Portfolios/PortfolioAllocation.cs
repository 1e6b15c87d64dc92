using System.Diagnostics;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>Who holds one client in one group's portfolio, folded from its events. No worker is in it: moving one moves
/// no client (P1).</summary>
/// <param name="GroupId">Null in the network's own portfolio.</param>
/// <param name="OpenedById">Who brought the client in.</param>
/// <param name="Terms">In the order they were recorded, which is the order of their days.</param>
/// <param name="Sharings">In the order they were recorded, one a structure and first day.</param>
/// <param name="Consent">Null while the holder has agreed to no change, or the change has come.</param>
public sealed record PortfolioAllocation(
    Guid Id,
    Guid ClientId,
    Guid? GroupId,
    Guid OpenedById,
    ValueList<AllocationTerm> Terms,
    ValueList<ClientSharing> Sharings,
    HolderConsent? Consent,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>The id follows from the client and the group, so that a client is held once in each.</summary>
    public static Guid IdFor(Guid clientId, Guid? groupId) => DerivedId.Of($"portfolio/{clientId:N}/{groupId:N}");

    /// <summary>Who holds the client on a day; null before the first holder and after the last.</summary>
    public AllocationTerm? TermOn(DateOnly day) => Terms.LastOrDefault(term => term.IsOn(day));

    public bool IsSharedWith(Guid structureId, DateOnly day) =>
        Sharings.Any(sharing => sharing.StructureId == structureId && sharing.IsOn(day));

    /// <summary>The refusal of every step but the first: nothing was agreed about the client yet.</summary>
    public static Check NotAllocated => Product.State.Blocked(Codes.WrongState, Figure.Of("state", "notAllocated"));

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static PortfolioAllocation Evolve(PortfolioAllocation? current, PortfolioAllocationEvent happened) =>
        (current, happened) switch
        {
            (null, ClientAllocated e) => new(
                e.AllocationId,
                e.ClientId,
                e.GroupId,
                e.OpenedById,
                [Begun(e)],
                [],
                Consent: null,
                1,
                e.RecordedAt
            ),
            ({ } held, ClientAllocated e) => held.At(e) with { Terms = held.Terms.Add(Begun(e)) },
            ({ } held, AllocationChangeConsented e) => held.At(e) with
            {
                Consent = new(e.HolderId, e.ToHolderId, e.On, e.EventId),
            },
            ({ } held, ClientAccountTransferred e) => held.At(e) with
            {
                Consent = null,
                Terms =
                [
                    .. held.EndedBy(e.From.AddDays(-1)),
                    new(
                        e.ToHolderId,
                        e.From,
                        LastDay: null,
                        held.TermOn(e.From)?.ProtectedUntil,
                        e.Clause,
                        e.Ref,
                        ReasonId: null,
                        e.EventId
                    ),
                ],
            },
            ({ } held, ClientShared e) => held.At(e) with
            {
                Sharings =
                [
                    .. held.Sharings.Where(known => (known.StructureId, known.From) != (e.StructureId, e.From)),
                    new(e.StructureId, e.From, e.Until),
                ],
            },
            ({ } held, ClientReleased e) => held.At(e) with
            {
                Consent = null,
                Terms =
                [
                    .. held.EndedBy(e.On)
                        .Select(term => term.LastDay == e.On ? term with { ReasonId = e.ReasonId } : term),
                ],
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {(current is null ? "nothing" : "an allocation")}."
            ),
        };

    private static AllocationTerm Begun(ClientAllocated e) =>
        new(e.HolderId, e.From, LastDay: null, e.ProtectedUntil, Clause: null, Ref: null, ReasonId: null, e.EventId);

    private IEnumerable<AllocationTerm> EndedBy(DateOnly lastDay) => Terms.Select(term => term.EndedBy(lastDay));

    private PortfolioAllocation At(PortfolioAllocationEvent e) =>
        this with
        {
            Version = Version + 1,
            UpdatedAt = e.RecordedAt,
        };
}
