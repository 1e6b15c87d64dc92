using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>A placement asked for on the 20th of November 2026, from Monday to Friday and on its first day.</summary>
internal sealed record AskedPlacement(string From, string Until)
{
    public const string Rome = "H2206";

    public PlacementStory Story { get; init; } = new();

    public DateOnly Now { get; init; } = Day("2026-11-20");

    public DateOnly SignedOn { get; init; } = Day("2026-11-20");

    public int MinutesADay { get; init; } = 420;

    public PlacementTerms Terms { get; init; } =
        PlacementTerms.None with
        {
            Site = Grenoble,
            Recourse = RecourseReason.HiringPeopleInDifficulty,
        };

    public string? ClientSiret { get; init; }

    public ValueList<EconomicRedundancyDeclared> Redundancies { get; init; } = [];

    public ValueList<Placement> Renewed { get; init; } = [];

    public Guid? EttiOfTheClient { get; init; }

    public bool AreHazardsTold { get; init; }

    public bool IsShorterCddiAllowed { get; init; }

    public bool IsPathwayProlonged { get; init; }

    public AskedPlacement With(ContractKind kind, int? minutesADay = null) =>
        this with
        {
            Terms = Terms with { ContractKind = kind },
            MinutesADay = minutesADay ?? MinutesADay,
        };

    public AskedPlacement After(string redundancyOn, string? rome = Rome, string? post = null) =>
        this with
        {
            Redundancies = Redundancies.Add(new(Menuiserie, Day(redundancyOn), rome, post)),
        };

    public AskedPlacement On(string? rome, string? post = null) =>
        this with
        {
            Terms = Terms with { RomeCode = rome, PostRef = post },
        };

    public AskedPlacement Renewing(params (string From, string Until)[] latestFirst) =>
        this with
        {
            Renewed = [.. latestFirst.Select(period => Placed(period.From, period.Until))],
            Terms = Terms with { RenewsPlacementId = SecondPlacement },
        };

    public AskedPlacement OfAnEtti => this with { Story = Story with { Employer = Tremplin, Signer = Tremplin } };

    public Client Client =>
        Scenario
            .Given([
                new ClientRegistered(Menuiserie, ClientSiret, null, []),
                new ClientClassified(Menuiserie, Story.Category, Day("2020-01-01"), null, null),
                .. Redundancies,
            ])
            .State;

    public ConfirmPlacement Command =>
        Story.Command with
        {
            Period = Days(From, Until),
            Schedule = Schedule(),
            SignedOn = SignedOn,
            Terms = Terms,
            AreHazardsTold = AreHazardsTold,
            IsShorterCddiAllowed = IsShorterCddiAllowed,
        };

    public PlacementFacts Facts =>
        Story.Facts with
        {
            Client = Client,
            Renewals = new(Renewed),
            EttiOfTheClient = EttiOfTheClient,
            IsPathwayProlonged = IsPathwayProlonged,
        };

    public Decision Decide() => ConfirmPlacement.Decide(Command, Facts, Story.Policy, Now);

    public ValueList<Alternative> Alternatives() =>
        ProposeAlternatives.To(Decide(), Command, Facts, [], Story.Policy, Now).Alternatives;

    public Check Check(string rule) => Assert.Single(Decide().Checks, check => check.Rule == rule);

    private ValueList<DayMinutes> Schedule() =>
        [
            .. Days(From, Until)
                .Days()
                .Where(day => day == Day(From) || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                .Select(day => new DayMinutes(day, MinutesADay)),
        ];

    private static Placement Placed(string from, string until) =>
        Placement.Evolve(
            null,
            new PlacementConfirmed(
                SecondPlacement,
                Amina,
                new(SecondPlacement, AdcrServicesId, StructureKind.Ai, AdcrServicesId, Menuiserie),
                null,
                null,
                Day(from),
                Day(until),
                [new(Day(from), 420)],
                Day(from),
                PlacementTerms.None,
                []
            )
        );
}
