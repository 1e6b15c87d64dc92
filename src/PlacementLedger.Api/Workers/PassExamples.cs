using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>What the contract shows for suspensions, extensions and diagnoses; the people are invented.</summary>
internal static class PassExamples
{
    private static readonly Guid Id = new("0197c1f0-0000-7000-8000-0000000000a6");
    private static readonly Guid Structure = new("0197c1f0-0000-7000-8000-0000000000b1");
    private static readonly Guid Decision = new("0197c1f0-0000-7000-8000-0000000000f6");
    private static readonly PassResource Shown = WorkerExamples.Worker.Passes[0];
    private static readonly Pass Before = new(Shown.Number, new(Shown.From, Shown.Until), Id);

    public static readonly SuspendPassRequest Suspend = new(
        new(2027, 3, 1),
        new(2027, 3, 30),
        SuspensionReason.ContractSuspended
    );

    public static readonly ResumePassRequest Resume = new(new(2027, 3, 15));

    public static readonly ExtendPassRequest Extend = new(
        Shown.Until,
        Shown.Until.AddDays(365),
        ExtensionReason.Training,
        PassAuthority.Siae,
        Structure,
        new(2028, 6, 1)
    );

    public static readonly ClosePassRequest Close = new(new(2028, 5, 2), new(2028, 4, 3));

    public static readonly DiagnosisRequest Diagnose = new(new(2026, 11, 20), PassAuthority.Siae, Structure, 1, 2);

    public static readonly WorkerAnswer Suspended = Answered(
        After(SuspensionOf(Suspend.Until)),
        SuspensionMovesTheEnd.Check(Before, After(SuspensionOf(Suspend.Until)))
    );

    public static readonly WorkerAnswer Resumed = Answered(
        After(SuspensionOf(Resume.On.AddDays(-1))),
        HireEndsTheSuspension.Check(SuspensionOf(Suspend.Until), Resume.On)
    );

    public static readonly WorkerAnswer Extended = Answered(
        Before with
        {
            Extensions = [new(Id, Extend.From, Extend.Until, ExtensionGround.Training, false, Id)],
        },
        ExtensionIsAskedInTime.Check(ToExtend, Before, [Before]),
        ExtensionsAddUp.Check(ToExtend, Before)
    );

    public static readonly WorkerAnswer Closed = Answered(
        Before with
        {
            Closure = new(Close.On, Close.NoticeOn, Id),
        },
        LongSuspensionMayEndThePathway.Rule.Met()
    );

    public static readonly WorkerAnswer Diagnosed = new(
        WorkerExamples.Worker with
        {
            Passes = [],
            Diagnoses =
            [
                new(Id, Diagnose.On, Diagnose.By, Structure, 1, 2, DiagnosisValidity.EndOf(Diagnose.By, Diagnose.On)),
            ],
        },
        DecisionExamples.Of(Decision, EligibilityByCriteria.Rule.Met())
    );

    private static ExtendPass ToExtend => Extend.ToCommand(Id, Id, Extend.RequestedOn!.Value);

    private static PassSuspension SuspensionOf(DateOnly until) =>
        new(Id, new Period(Suspend.From, until), Suspend.Reason, false, Id);

    private static Pass After(PassSuspension suspension) => Before with { Suspensions = [suspension] };

    private static WorkerAnswer Answered(Pass pass, params Domain.Decisions.Check[] checks) =>
        new(
            WorkerExamples.Worker with
            {
                Passes = [PassResource.Of(pass)],
                Version = 3,
            },
            DecisionExamples.Of(Decision, checks)
        );
}
