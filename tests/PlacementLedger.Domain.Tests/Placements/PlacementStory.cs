using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>A placement about to be asked for, lawful in every respect until a test bends one of them.</summary>
internal sealed record PlacementStory
{
    public Structure Employer { get; init; } = AdcrServices;

    public Structure Signer { get; init; } = AdcrServices;

    public Worker Worker { get; init; } = WorkerWithPass("2025-01-06", "2027-01-05");

    public ClientCategory Category { get; init; } = ClientCategory.PrivateForProfit;

    public History Hours { get; init; } = History.None;

    public Mandate? Mandate { get; init; }

    public MissionRequest? Request { get; init; }

    public Placement? Existing { get; init; }

    public Site? Site { get; init; } = Grenoble;

    public ValueList<DayMinutes> Schedule { get; init; } = [.. History.Spread(40, "2026-11-24")];

    /// <summary>The last day of the contract; the last planned one unless said.</summary>
    public DateOnly? Until { get; init; }

    public DateOnly SignedOn { get; init; } = Today;

    public PlacementTerms Terms { get; init; } =
        PlacementTerms.None with
        {
            Recourse = RecourseReason.HiringPeopleInDifficulty,
        };

    public IReadOnlyList<Placement> Renewed { get; init; } = [];

    public IReadOnlyList<Placement> OnThePost { get; init; } = [];

    public ValueList<DaySlot> Slots { get; init; } = [];

    public ValueList<WorkTimeAuthorisation> Authorisations { get; init; } = [];

    public Minority? Minor { get; init; }

    public WorkTimePolicy WorkTime { get; init; } = WorkTimePolicy.Default;

    public CeilingPolicy Policy { get; init; } = CeilingPolicy.Default;

    public ConfirmPlacement Command =>
        new(
            FirstPlacement,
            Worker.Id,
            Menuiserie,
            Employer.Id,
            Signer.Id,
            Mandate?.Id,
            Request?.Id,
            new(Schedule[0].Date, Until ?? Schedule[^1].Date),
            Schedule,
            SignedOn,
            Terms with
            {
                Site = Site,
                Slots = Slots,
                Authorisations = Authorisations,
            }
        );

    public PlacementFacts Facts =>
        new(Employer, Signer, Worker, Client, Hours.Account, Mandate, Request, [Client], Existing)
        {
            Renewed = Renewed,
            OnThePost = OnThePost,
            Minor = Minor,
            WorkTime = WorkTime,
        };

    public Client Client =>
        Scenario
            .Given(
                new ClientRegistered(Menuiserie, null, null, []),
                new ClientClassified(Menuiserie, Category, Day("2020-01-01"), null, null)
            )
            .State;

    public Decision Decide() => ConfirmPlacement.Decide(Command, Facts, Policy, Today);

    /// <param name="candidates">Mandates of the signer, each with its principal.</param>
    public ValueList<Alternative> Alternatives(params (Mandate, Structure)[] candidates) =>
        ProposeAlternatives.To(Decide(), Command, Facts, candidates, Policy, Today).Alternatives;

    public Outcome When() => new(Decide());

    /// <summary>The same worker at 452 hours with the AI that asks: 28 hours are left.</summary>
    public PlacementStory At452Hours() =>
        this with
        {
            Hours = History.None.Worked(452, "2025-09-01", employer: AdcrServicesId),
        };

    public int MaximumMinutes() => Decide().MaximumSchedule!.Sum(day => day.Minutes);
}
