using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Transfers;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Handoffs;

/// <summary>Amina can work for AdcrServices at the joinery until Friday 4 December 2026. Two ETTIs could take over, a
/// third could not.</summary>
public static class HandoffStory
{
    public static readonly Guid OtherEttiId = new("00000000-0000-0000-0000-0000000000b7");
    public static readonly Guid FarEttiId = new("00000000-0000-0000-0000-0000000000b8");
    public static readonly DateOnly StopsOn = Day("2026-12-05");
    public static readonly DateOnly AnswerBy = Day("2026-11-28");
    public static readonly Guid Id = Handoff.IdFor(Amina, AdcrServicesId, Menuiserie, 0);

    public static readonly HandoffMission Mission = new(
        StopsOn,
        Day("2027-03-04"),
        new(420, 420, 420, 420, 420, 0, 0, false),
        Grenoble,
        "K2204"
    );

    public static readonly HandoffCandidate ByMandate = new(
        TremplinId,
        AdcrServicesId,
        new("00000000-0000-0000-0000-0000000000e1"),
        HandoffTie.Mandate,
        []
    );

    public static readonly HandoffCandidate OfTheGroup = new(OtherEttiId, OtherEttiId, null, HandoffTie.Group, []);

    public static readonly HandoffCandidate TooFar = new(
        FarEttiId,
        FarEttiId,
        null,
        HandoffTie.Group,
        ["OUTSIDE_TERRITORY"]
    );

    public static readonly HandoffRequired Required = new(
        Id,
        Amina,
        AdcrServicesId,
        Menuiserie,
        ForecastLimitKind.Ceiling,
        StopsOn,
        Mission,
        AnswerDays: 5
    );

    public static readonly HandoffPlanned Planned = new(Id, [ByMandate, OfTheGroup, TooFar]);

    public static readonly HandoffTargetAsked FirstAsked = new(Id, TremplinId, Handoff.TransferIdFor(Id, 0), AnswerBy);

    public static readonly HandoffTargetAsked SecondAsked = new(
        Id,
        OtherEttiId,
        Handoff.TransferIdFor(Id, 1),
        AnswerBy
    );

    /// <summary>Tremplin is being asked.</summary>
    public static readonly HandoffEvent[] Asking = [Required, Planned, FirstAsked];

    /// <summary>Tremplin declined, and the other ETTI is being asked.</summary>
    public static readonly HandoffEvent[] AskingAgain =
    [
        .. Asking,
        Declined(TremplinId, HandoffDecliner.Structure),
        SecondAsked,
    ];

    /// <summary>Nobody is left to ask.</summary>
    public static readonly HandoffEvent[] Escalated =
    [
        .. AskingAgain,
        Declined(OtherEttiId, HandoffDecliner.Structure),
        new HandoffEscalated(Id, HandoffStage.Derogation, StopsOn),
    ];

    public static HandoffDeclined Declined(Guid structure, HandoffDecliner by, params string[] codes) =>
        new(Id, structure, by, Today, [.. codes]);

    /// <summary>The transfer by which somebody is asked, and what became of it.</summary>
    public static Transfer TransferTo(Guid structure, int asks = 0, params TransferEvent[] more) =>
        Scenario
            .Given([
                Proposed(structure, asks),
                .. more.Select(e => e with { TransferId = Handoff.TransferIdFor(Id, asks) }),
            ])
            .State;

    public static TransferProposed Proposed(Guid structure, int asks = 0) =>
        new(Handoff.TransferIdFor(Id, asks), Amina, AdcrServicesId, structure, TransferReason.Cap, StopsOn, [])
        {
            HandoffId = Id,
        };
}
