using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Overruns;

/// <summary>Amina passed the ceiling at her AI by 180 minutes, in the window of 1 September 2025.</summary>
internal static class OverrunStory
{
    public static readonly Guid Account = HoursAccount.IdFor(Amina);
    public static readonly DateOnly Window = Day("2025-09-01");
    public static readonly CeilingScope Scope = new(CeilingReading.PerAiEmployee, AdcrServicesId, null);
    public static readonly Guid CaseId = WindowOverrun.CaseIdFor(Account, Scope, Window);

    public static readonly OverrunCaseOpened Opened = new(
        CaseId,
        Account,
        Scope,
        Window,
        180,
        OverrunCause.Timesheet,
        Day("2026-12-23")
    );

    public static readonly OverrunJustified Justified = new(CaseId, Today, OverrunReason.HoursKnownLate, null);
    public static readonly OverrunCaseClosed Closed = new(CaseId, Today, OverrunClosing.Decided, null);

    public static WindowOverrun Passed(int minutes, OverrunCause cause = OverrunCause.Timesheet) =>
        new(CaseId, Account, Scope, Window, minutes, cause);

    /// <summary>The case as these events leave it, after it was opened.</summary>
    public static OverrunCase Case(params OverrunCaseEvent[] events) => Scenario.Given([Opened, .. events]).State;

    /// <summary>What the case records when its window is passed by so many minutes.</summary>
    public static Outcome When(OverrunCase? known, int minutes, OverrunCause cause = OverrunCause.Timesheet) =>
        new(Decision.Record(KeepOverrunCase.Decide(Passed(minutes, cause), known, Today)));
}
