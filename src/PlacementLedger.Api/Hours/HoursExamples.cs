using PlacementLedger.Api.Http;
using PlacementLedger.Api.Placements;
using PlacementLedger.Api.Views;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Hours;

/// <summary>Hours as the contract shows them in its examples, of the placement it shows.</summary>
internal static class HoursExamples
{
    private static readonly PlacementResource Of = PlacementExamples.Confirmed;
    private static readonly Guid EntryId = new("0197c1f0-9999-7000-8000-000000000001");

    public static readonly PostTimesheetRequest Timesheet = new([new(Of.From, 450, HoursKind.Worked)], "officer-7");

    public static readonly TimesheetAnswer Posted = new(
        [new(EntryId, Of.From, 450, HoursKind.Worked, Of.LegalEmployerId)],
        OverrunMinutes: 0,
        OverrunCaseId: null,
        DecisionExamples.Of(
            new("0197c1f0-8888-7000-8000-000000000003"),
            PlannedHoursAreReserved.Settling(postedMinutes: 450, settledMinutes: 420, freedMinutes: 0)
        )
    );

    public static readonly CorrectHoursRequest Correction = new(390, "Pause non déduite");

    public static readonly CorrectionAnswer Corrected = new(
        new("0197c1f0-9999-7000-8000-000000000003"),
        ReversalId: new("0197c1f0-9999-7000-8000-000000000002"),
        Corrects: EntryId,
        Of.From,
        Correction.Minutes,
        OverrunMinutes: 0,
        OverrunCaseId: null,
        DecisionExamples.Plain
    );

    public static readonly HoursEntry Entry = new(
        EntryId,
        Of.WorkerId,
        Of.Id,
        Of.LegalEmployerId,
        Of.SignedByStructureId,
        Of.ClientId,
        Of.From,
        450,
        HoursKind.Worked,
        ClientCategory.PrivateForProfit,
        new(2026, 11, 23, 17, 0, 0, TimeSpan.Zero),
        Reverses: null,
        Replaces: null,
        ReasonId: null
    );

    public static readonly HoursBalanceResource Balance = new(
        Of.WorkerId,
        CeilingReading.PerAiEmployee,
        [
            Reading(CeilingReading.PerAiEmployee, Of.LegalEmployerId, null),
            Reading(CeilingReading.PerEmployeeAcrossAis, null, null),
            Reading(CeilingReading.PerAiEmployeeClient, Of.LegalEmployerId, Of.ClientId),
        ],
        [new(Of.LegalEmployerId, WorkedMinutes: 27_570, ReservedMinutes: 420)],
        new(PaidMinutes: 9_450, SocialRights.CashBenefitMinutes.Versions[^1].Value, AreOpen: true),
        Version: 42,
        Provisional: false,
        Complete: true
    );

    private static ReadingResource Reading(CeilingReading reading, Guid? employer, Guid? client) =>
        new(
            reading,
            new(employer, client),
            new(new(2025, 9, 1), new(2027, 8, 31)),
            CeilingMinutes: HoursCeiling.Minutes.On(Of.From),
            ConsumedMinutes: 27_570,
            ReservedMinutes: 420,
            RemainingMinutes: 810,
            OverrunMinutes: 0,
            DerogationId: null
        );
}
