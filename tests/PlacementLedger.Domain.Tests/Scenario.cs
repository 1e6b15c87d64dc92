using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Attestations;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Tests;

/// <summary>Given these events, when this is decided, then these events are recorded or this code refuses.</summary>
public sealed record Scenario<TState>(TState State)
{
    public Outcome When(Func<TState, Decision> decide) => new(decide(State));
}

/// <summary>Starts a scenario from the events of one stream, or from nothing.</summary>
public static class Scenario
{
    public static Outcome When(Decision decision) => new(decision);

    public static Scenario<Structure> Given(params StructureEvent[] events) =>
        new(Fold<Structure, StructureEvent>(events, Structure.Evolve));

    public static Scenario<Worker> Given(params WorkerEvent[] events) =>
        new(Fold<Worker, WorkerEvent>(events, Worker.Evolve));

    public static Scenario<Client> Given(params ClientEvent[] events) =>
        new(Fold<Client, ClientEvent>(events, Client.Evolve));

    public static Scenario<Mandate> Given(params MandateEvent[] events) =>
        new(Fold<Mandate, MandateEvent>(events, Mandate.Evolve));

    public static Scenario<CooperationGroup> Given(params CooperationGroupEvent[] events) =>
        new(Fold<CooperationGroup, CooperationGroupEvent>(events, CooperationGroup.Evolve));

    public static Scenario<Handoff> Given(params HandoffEvent[] events) =>
        new(Fold<Handoff, HandoffEvent>(events, Handoff.Evolve));

    public static Scenario<BalanceAttestation> Given(params BalanceAttestationEvent[] events) =>
        new(Fold<BalanceAttestation, BalanceAttestationEvent>(events, BalanceAttestation.Evolve));

    public static Scenario<CooperationAgreement> Given(params CooperationAgreementEvent[] events) =>
        new(Fold<CooperationAgreement, CooperationAgreementEvent>(events, CooperationAgreement.Evolve));

    public static Scenario<MissionRequest> Given(params MissionRequestEvent[] events) =>
        new(Fold<MissionRequest, MissionRequestEvent>(events, MissionRequest.Evolve));

    public static Scenario<Placement> Given(params PlacementEvent[] events) =>
        new(Fold<Placement, PlacementEvent>(events, Placement.Evolve));

    public static Scenario<Transfer> Given(params TransferEvent[] events) =>
        new(Fold<Transfer, TransferEvent>(events, Transfer.Evolve));

    public static Scenario<OverrunCase> Given(params OverrunCaseEvent[] events) =>
        new(Fold<OverrunCase, OverrunCaseEvent>(events, OverrunCase.Evolve));

    public static Scenario<PortfolioAllocation> Given(params PortfolioAllocationEvent[] events) =>
        new(Fold<PortfolioAllocation, PortfolioAllocationEvent>(events, PortfolioAllocation.Evolve));

    public static Scenario<SolicitationConflict> Given(params SolicitationConflictEvent[] events) =>
        new(Fold<SolicitationConflict, SolicitationConflictEvent>(events, SolicitationConflict.Evolve));

    /// <summary>The id that the event at that place of a stream gets in a scenario.</summary>
    public static Guid EventId(int index) => new(index + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2]);

    /// <summary>When the event at that place of a stream is recorded in a scenario.</summary>
    public static DateTimeOffset RecordedAt(int index) => new(2026, 11, 23, 8, index, 0, TimeSpan.Zero);

    private static TState Fold<TState, TEvent>(TEvent[] events, Func<TState?, TEvent, TState> evolve)
        where TState : class
        where TEvent : LedgerEvent =>
        events
            .Select((e, index) => e with { EventId = EventId(index), RecordedAt = RecordedAt(index) })
            .Aggregate((TState?)null, (state, e) => evolve(state, e))!;
}

/// <summary>What was decided, and what to expect of it.</summary>
public sealed record Outcome(Decision Decision)
{
    public Outcome ThenRecords(params LedgerEvent[] expected)
    {
        Assert.Null(Decision.Code);
        Assert.Equal(expected, Decision.Events);
        return this;
    }

    /// <summary>Accepted, with nothing to record and nothing to say: it had been done.</summary>
    public void ThenRecordsNothing()
    {
        Assert.Empty(Decision.Checks);
        Assert.Empty(Decision.Events);
    }

    public Outcome ThenRefuses(string code)
    {
        Assert.Equal(code, Decision.Code);
        Assert.Empty(Decision.Events);
        return this;
    }

    public Outcome ThenWarns(string rule, string code) => Then(rule, CheckOutcome.Warned, code);

    public Outcome ThenMeets(string rule) => Then(rule, CheckOutcome.Met, null);

    private Outcome Then(string rule, CheckOutcome outcome, string? code)
    {
        Assert.Contains(Decision.Checks, c => c.Rule == rule && c.Outcome == outcome && c.Code == code);
        return this;
    }
}

/// <summary>What one rule says, and what to expect of it.</summary>
public static class CheckExpectations
{
    public static Check IsMet(this Check check) => check.Is(CheckOutcome.Met, null);

    public static Check DoesNotApply(this Check check) => check.Is(CheckOutcome.NotApplicable, null);

    public static Check Warns(this Check check, string code) => check.Is(CheckOutcome.Warned, code);

    public static Check Blocks(this Check check, string code) => check.Is(CheckOutcome.Blocked, code);

    public static Check WithFigure(this Check check, string name, object value)
    {
        var figure = Assert.Single(check.Figures, figure => figure.Name == name);
        Assert.Equal(value, (object?)figure.Day ?? (object?)figure.Word ?? (int)figure.Number!.Value);
        return check;
    }

    public static Check RelyingOn(this Check check, params Guid[] events)
    {
        Assert.Equal(events, check.Events);
        return check;
    }

    private static Check Is(this Check check, CheckOutcome outcome, string? code)
    {
        Assert.Equal((outcome, code), (check.Outcome, check.Code));
        return check;
    }
}
