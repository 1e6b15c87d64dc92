using PlacementLedger.Api.Workers;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>People and their PASS: all the records of one PASS are one worker, whoever employs.</summary>
internal sealed class PeopleImport(
    LedgerClient ledger,
    KnownStructures structures,
    KnownPasses passes,
    ImportReport report,
    IProgress<Advance> progress
)
{
    private const string Part = "Personnes et PASS";
    private const int AtOnce = 4;
    private int _done;

    public async Task Load(IReadOnlyList<EmployeeRecord> records, CancellationToken ct)
    {
        var people = records.GroupBy(record => record.Person.PassNumber).ToList();
        await Parallel.ForEachAsync(
            people,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (person, stop) =>
            {
                await LoadPerson([.. person], stop);
                progress.Report(new(Part, Interlocked.Increment(ref _done), people.Count));
            }
        );
    }

    private async Task LoadPerson(EmployeeRecord[] records, CancellationToken ct)
    {
        var first = records[0];
        var wasThere = passes.Find(first.Person.PassNumber);
        if (wasThere is null && await Register(first, ct) is { IsObeyed: false } refused)
        {
            ReportAll(records, line => line.Refused(refused));
            return;
        }

        var pass = passes.Find(first.Person.PassNumber)!;
        var identity = await KeepIdentity(pass.WorkerId, records[^1].Person, ct);
        foreach (var record in records)
        {
            var isNew = (wasThere is null || identity.IsNew) && record == first;
            report.Add(Judge(record, pass, identity.Refusal, isNew ? LineOutcome.Loaded : LineOutcome.AlreadyThere));
        }
    }

    private async Task<LedgerReply> Register(EmployeeRecord record, CancellationToken ct)
    {
        var person = record.Person;
        var pass = new PassRequest(person.PassNumber, person.PassFrom, person.PassUntil);
        var reply = await ledger.Post("/v1/workers", new RegisterWorkerRequest(Pass: pass), ct);
        if (reply.IsObeyed)
        {
            passes.Add(person.PassNumber, new(reply.Id, person.PassFrom, person.PassUntil));
        }

        return reply;
    }

    /// <summary>Written only when it says something else; what the State does not know (contact) stays as it
    /// is.</summary>
    private async Task<(bool IsNew, LedgerReply? Refusal)> KeepIdentity(
        Guid workerId,
        RecordedPerson person,
        CancellationToken ct
    )
    {
        var path = $"/v1/workers/{workerId}/identity";
        var kept = await ledger.Get(path, ct);
        var known = kept.IsObeyed ? kept.As<IdentityResource>() : null;
        var asked = new IdentityRequest(
            person.FamilyName,
            person.GivenName,
            person.BirthDate,
            person.Nir is { Length: > 0 } nir ? nir : known?.Nir,
            known?.Contact
        );
        if (known is not null && asked == Of(known))
        {
            return (false, null);
        }

        var reply = await ledger.Put(path, asked, known?.Version ?? 0, ct);
        return (reply.IsObeyed, reply.IsObeyed ? null : reply);
    }

    private static IdentityRequest Of(IdentityResource known) =>
        new(known.FamilyName, known.GivenName, known.BirthDate, known.Nir, known.Contact);

    private ReportLine Judge(EmployeeRecord record, KnownPass pass, LedgerReply? refusal, LineOutcome otherwise)
    {
        var line = Reported(record);
        if (refusal is not null)
        {
            return line.Refused(refusal);
        }

        if ((record.Person.PassFrom, record.Person.PassUntil) != (pass.From, pass.Until))
        {
            return Reason.PassDiffers(record.Person.PassNumber).For(line);
        }

        var kind = Measure.KindOf(record.Measure);
        return kind is { } known && structures.Find(record.Siret, known) is not null
            ? line with
            {
                Outcome = otherwise,
            }
            : Reason.EmployerUnknown(record.Siret, kind).For(line);
    }

    private void ReportAll(EmployeeRecord[] records, Func<ReportLine, ReportLine> judge)
    {
        foreach (var record in records)
        {
            report.Add(judge(Reported(record)));
        }
    }

    private static ReportLine Reported(EmployeeRecord record) =>
        new(ImportSource.EmployeeRecord, record.Line, $"PASS {record.Person.PassNumber}");
}
