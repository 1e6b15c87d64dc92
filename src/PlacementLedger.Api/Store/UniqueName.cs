using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Store;

/// <summary>A name only one thing of a tenant may bear, and the thing that bears it.</summary>
/// <param name="Id">The kind of thing, the kind of name and the name, such as
/// <c>structures/ref/siae-portal:4711</c>.</param>
public sealed record UniqueName(string Id, Guid OwnerId)
{
    // A slash may stand in both parts; a colon never in the system's.
    public static string Ref(string kind, ExternalRef reference) => $"{kind}/ref/{reference.System}:{reference.Id}";

    public static string Siret(string siret, StructureKind kind) => $"structures/siret/{siret}/{kind}";

    public static string Pass(string number) => $"workers/pass/{number}";

    /// <summary>The names an event takes for its thing; most take none.</summary>
    internal static IEnumerable<UniqueName> TakenBy(LedgerEvent happened) =>
        happened switch
        {
            AgreementDrafted e => Refs("agreements", e, e.ExternalRefs),
            ClientRegistered e => Refs("clients", e, e.ExternalRefs),
            GroupCreated e => Refs("groups", e, e.ExternalRefs),
            MandateGranted e => Refs("mandates", e, e.ExternalRefs),
            MissionRequestSubmitted e => Refs("mission-requests", e, e.ExternalRefs),
            PassRecorded e => [new(Pass(e.Number), e.WorkerId)],
            PlacementConfirmed e => Refs("placements", e, e.ExternalRefs),
            StructureRegistered e => Refs("structures", e, e.ExternalRefs)
                .Append(new(Siret(e.Siret, e.Kind), e.StructureId)),
            TransferProposed e => Refs("transfers", e, e.ExternalRefs),
            WorkerRegistered e => Refs("workers", e, e.ExternalRefs),
            _ => [],
        };

    private static IEnumerable<UniqueName> Refs(string kind, LedgerEvent e, IEnumerable<ExternalRef> references) =>
        references.Select(reference => new UniqueName(Ref(kind, reference), e.StreamId()));
}

/// <summary>Takes the names in the transaction that registers the thing; insert-only, so that a race has one
/// winner.</summary>
internal sealed partial class UniqueNames : EventProjection
{
    public UniqueNames()
    {
        Name = nameof(UniqueNames);
        Options.DeleteViewTypeOnTeardown<UniqueName>();
        Type[] taking =
        [
            typeof(AgreementDrafted),
            typeof(ClientRegistered),
            typeof(GroupCreated),
            typeof(MandateGranted),
            typeof(MissionRequestSubmitted),
            typeof(PassRecorded),
            typeof(PlacementConfirmed),
            typeof(StructureRegistered),
            typeof(TransferProposed),
            typeof(WorkerRegistered),
        ];
        foreach (var type in taking)
        {
            IncludeType(type);
        }
    }

    public override ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellation)
    {
        foreach (var name in UniqueName.TakenBy((LedgerEvent)e.Data))
        {
            operations.Insert(name);
        }

        return ValueTask.CompletedTask;
    }
}
