using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Agreements;

/// <summary>What the structure that asks may see. Who names none asks for its whole network: the network's own
/// software, until a token says who it is.</summary>
internal sealed class Visibility(Sharing sharing, Guid viewer, Worker? worker)
{
    /// <summary>Null where the caller acts for no structure.</summary>
    public static async Task<Visibility?> Of(
        IQuerySession session,
        Caller caller,
        Guid? workerId,
        DateOnly today,
        CancellationToken ct
    )
    {
        if (caller.ActingStructure is not { } viewer)
        {
            return null;
        }

        var batch = session.CreateBatchQuery();
        var groups = batch.Query<CooperationGroup>().ToList();
        var agreements = batch.Query<CooperationAgreement>().ToList();
        var worker = workerId is { } id ? batch.Load<Worker>(id) : null;
        await batch.Execute(ct);
        return new(new(await groups, await agreements, today), viewer, worker is null ? null : await worker);
    }

    public bool MaySee(Guid owner, DataClass data) => sharing.MaySee(viewer, owner, data, worker);

    /// <summary>Whether hours of this employer, signed by that structure, may be seen: who signed knows
    /// them.</summary>
    public bool MaySeeHours(Guid employerId, Guid signerId) =>
        signerId == viewer || MaySee(employerId, DataClass.Balance);

    /// <summary>The client with the contacts that may be seen: one's own, and those that others share.</summary>
    public Client Masked(Client client) =>
        client with
        {
            Contacts = [.. client.Contacts.Where(contact => MaySee(contact.StructureId, DataClass.Contacts))],
        };

    /// <summary>The account with what may be seen of it.</summary>
    public HoursAccount Masked(HoursAccount account)
    {
        var seen = account
            .Placements.Where(known => MaySeeHours(known.Engagement.EmployerId, known.Engagement.SignerId))
            .ToList();
        return seen.Count == account.Placements.Count ? account : account with { Placements = [.. seen] };
    }
}
