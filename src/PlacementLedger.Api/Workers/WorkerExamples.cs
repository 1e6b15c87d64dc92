using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>What the contract shows for workers; the people are invented.</summary>
internal static class WorkerExamples
{
    private static readonly Guid Id = new("0197c1f0-0000-7000-8000-0000000000a1");
    private static readonly DateTimeOffset At = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly PassRequest Pass = new("XXXXX2600001", new(2026, 11, 23), new(2028, 11, 22));

    public static readonly RegisterWorkerRequest Register = new(null, [new("payroll", "4711")], Pass);

    public static readonly WorkerResource Worker = new(
        Id,
        [new("payroll", "4711")],
        [new(Pass.Number, Pass.From, Pass.Until, Pass.Until, [], [], null)],
        [],
        [],
        [],
        2,
        At
    );

    public static readonly ConsentRequest Consent = new(DataClass.Balance, Given: true, new(2026, 11, 20));

    public static readonly WorkerAnswer WithConsent = new(
        Worker with
        {
            Consents = [new(Consent.Data, Consent.Given, Consent.On, Consent.Until)],
            Version = 3,
        },
        DecisionExamples.Plain
    );

    public static readonly ExitRequest Exit = new(
        new("0197c1f0-1111-7000-8000-000000000001"),
        new(2026, 11, 20),
        ExitOutcome.FixedTermContract,
        new(2026, 11, 23),
        new(2027, 6, 30)
    );

    public static readonly WorkerAnswer WithExit = new(
        Worker with
        {
            Exits =
            [
                new(
                    new("0197c1f0-0000-7000-8000-0000000000e1"),
                    Exit.StructureId,
                    Exit.On,
                    Exit.Outcome,
                    Exit.JobFrom,
                    Exit.JobUntil,
                    ExitKind.DurableJob
                ),
            ],
            Version = 3,
        },
        DecisionExamples.Plain
    );

    public static readonly WorkerAnswer Registered = new(
        Worker,
        DecisionAnswer.Of(
            Decision.Of([PassNumberIsUnique.Check(null), OnePassPerPerson.Check([], new(Pass.From, Pass.Until))]),
            new("0197c1f0-0000-7000-8000-0000000000f1"),
            new("8uQ1mE0o3v5n2VqkTz6T7A", RuleBook.Version),
            Language.English
        )
    );

    public static readonly IdentityRequest PutIdentity = new(
        "Exemple",
        "Amina",
        new(1985, 7, 14),
        "285073500100112",
        new("02 00 00 00 00", "amina@example.org")
    );

    public static readonly IdentityResource Identity = new(
        Id,
        PutIdentity.FamilyName,
        PutIdentity.GivenName,
        PutIdentity.BirthDate,
        PutIdentity.Nir,
        PutIdentity.Contact,
        1,
        At
    );
}
