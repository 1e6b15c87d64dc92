using System.Collections.Concurrent;
using PlacementLedger.Api.Structures;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>The structures of the ledger, as the import finds them and as it adds to them.</summary>
internal sealed class KnownStructures
{
    /// <summary>The system under which a structure keeps the agency's number, with its kind: one legal person, many
    /// kinds.</summary>
    public const string AgencySystem = "asp";

    private readonly ConcurrentDictionary<(string Siret, StructureKind Kind), KnownStructure> _bySiret = [];
    private readonly ConcurrentDictionary<string, KnownStructure> _byAgencyId = [];

    public static async Task<KnownStructures> Load(LedgerClient ledger, CancellationToken ct)
    {
        var known = new KnownStructures();
        await foreach (var structure in ledger.All<StructureResource>("/v1/structures", ct))
        {
            var agencyId = structure.ExternalRefs.FirstOrDefault(reference => reference.System == AgencySystem)?.Id;
            known.Add(structure.Siret, structure.Kind, agencyId, new(structure.Id, structure.Version));
        }

        return known;
    }

    public static string AgencyId(string agencyId, StructureKind kind) => $"{agencyId}-{kind}";

    public KnownStructure? Find(string siret, StructureKind kind) => _bySiret.GetValueOrDefault((siret, kind));

    public KnownStructure? FindByAgencyId(string agencyId, StructureKind kind) =>
        _byAgencyId.GetValueOrDefault(AgencyId(agencyId, kind));

    public void Add(string siret, StructureKind kind, string? agencyId, KnownStructure structure)
    {
        _bySiret[(siret, kind)] = structure;
        if (agencyId is not null)
        {
            _byAgencyId[agencyId] = structure;
        }
    }
}

/// <summary>A structure of the ledger, and its version when it was last seen.</summary>
internal sealed class KnownStructure(Guid id, long version)
{
    public Guid Id => id;

    public string Path => $"/v1/structures/{id}";

    /// <summary>What the answer to a command on the structure means: one that left its version as it was changed
    /// nothing.</summary>
    public ReportLine Judge(LedgerReply reply, ReportLine line)
    {
        if (!reply.IsObeyed)
        {
            return line.Refused(reply);
        }

        var isNew = !reply.IsReplay && reply.Version > version;
        version = Math.Max(version, reply.Version);
        return line with { Outcome = isNew ? LineOutcome.Loaded : LineOutcome.AlreadyThere };
    }
}
