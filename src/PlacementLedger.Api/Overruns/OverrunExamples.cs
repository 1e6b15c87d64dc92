using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Overruns;

/// <summary>Overrun cases as the contract shows them in its examples.</summary>
internal static class OverrunExamples
{
    private static readonly DateOnly Said = new(2026, 11, 25);
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly JustifyOverrunRequest Justification = new(
        Said,
        OverrunReason.UrgentReplacement,
        "Remplacement au pied levé."
    );

    public static readonly DerogateOverrunRequest Derogation = new(Said, "arrete:2026-17-042");

    public static readonly TransferOverrunRequest Transfer = new(Said, new("0197c1f0-7777-7000-8000-000000000001"));

    public static readonly CloseOverrunCaseRequest Closing = new(Said, "Vu avec la DDETS.");

    public static readonly OverrunCaseResource Opened = new(
        new("01990281-0c00-7000-8000-000000000001"),
        new("01980000-0000-7000-8000-0000000000b1"),
        CeilingReading.PerAiEmployee,
        new(new("01980000-0000-7000-8000-0000000000a1"), null),
        ReferenceWindow.OpenedOn(new(2025, 9, 1)),
        Minutes: 180,
        OverrunCause.Timesheet,
        DueOn: new(2026, 12, 23),
        OverrunCaseStatus.Open,
        Enum.GetValues<OverrunOption>(),
        Justification: null,
        Derogation: null,
        Transfer: null,
        Closure: null,
        Version: 1,
        Monday
    );

    public static readonly OverrunCaseResource Justified = Opened with
    {
        State = OverrunCaseStatus.Answered,
        Options = [OverrunOption.Derogation, OverrunOption.Transfer, OverrunOption.Closure],
        Justification = new(Said, Justification.Reason, Justification.Text),
        Version = 2,
    };

    public static readonly OverrunCaseResource Derogated = Opened with
    {
        State = OverrunCaseStatus.Answered,
        Options = [OverrunOption.Justification, OverrunOption.Transfer, OverrunOption.Closure],
        Derogation = new(Said, Derogation.DerogationRef),
        Version = 2,
    };

    public static readonly OverrunCaseResource Transferred = Opened with
    {
        State = OverrunCaseStatus.Answered,
        Options = [OverrunOption.Justification, OverrunOption.Derogation, OverrunOption.Closure],
        Transfer = new(Said, Transfer.TransferId),
        Version = 2,
    };

    public static readonly OverrunCaseResource Closed = Opened with
    {
        State = OverrunCaseStatus.Closed,
        Options = [],
        Closure = new(Said, OverrunClosing.Decided, Closing.Reason),
        Version = 2,
    };

    public static readonly OverrunCaseDetail Read = new(
        Justified,
        [
            new(
                new("0197c1f0-9999-7000-8000-000000000011"),
                OverrunHappening.Opened,
                Opened.Minutes,
                Opened.Cause,
                Monday
            ),
            new(
                new("0197c1f0-9999-7000-8000-000000000012"),
                OverrunHappening.Justified,
                Minutes: null,
                Cause: null,
                Monday.AddDays(2)
            ),
        ]
    );

    public static OverrunCaseAnswer Answer(OverrunCaseResource known) => new(known, DecisionExamples.Plain);

    public static OverrunCaseAnswer Explained(OverrunCaseResource known) =>
        new(
            known,
            DecisionExamples.Of(
                new("0197c1f0-8888-7000-8000-000000000004"),
                OverrunGoesOnWithAnEtti.Rule.Met(Figure.Of("hoursFromThenOn", "uncounted"))
            )
        );
}
