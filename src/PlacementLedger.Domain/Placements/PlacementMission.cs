using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Placements;

/// <summary>The rules of an ETTI's missions (ETTI-01 to -27) applied to one placement that is asked for.</summary>
internal sealed class PlacementMission
{
    private readonly ConfirmPlacement _command;
    private readonly PlacementFacts _facts;
    private readonly PlacementTerms _terms;
    private readonly Site? _site;
    private readonly StructureKind _employerKind;
    private readonly DateOnly _today;
    private readonly Mission _mission;
    private readonly OpeningDays _opening;
    private readonly bool _isOfPublicUser;

    public PlacementMission(ConfirmPlacement command, PlacementFacts facts, PlacementStanding standing, DateOnly today)
    {
        (_command, _facts, _today) = (command, facts, today);
        (_terms, _site) = (command.Terms, standing.Site);
        _employerKind = standing.Engagement.EmployerKind;
        _mission = Mission.Of(
            command.Period,
            [.. facts.Renewed.Where(IsSameContract).Where(earlier => earlier.Status != PlacementStatus.Cancelled)]
        );
        _opening = new(_terms.OpeningDays, _site?.Department);
        _isOfPublicUser = PublicUsers.Binds(facts.Client.CategoryOn(Start), _mission.From, facts.Missions);
    }

    private DateOnly Start => _command.Period.From;

    /// <param name="people">What the rules about the worker's PASS say of the same placement.</param>
    public IEnumerable<Check> Checks(IReadOnlyList<Check> people)
    {
        if (_employerKind != StructureKind.Etti)
        {
            return [];
        }

        var start = people.Single(check => check.Rule == PassCoversTheStart.Rule.Id);
        Check[] checks = [TripleExclusivity.Check(start), .. Contracts(), .. Durations(), .. Post(), .. Notes()];
        // A mission that is over has happened: its breaches are recorded.
        return _command.Schedule[^1].Date < _today ? checks.Select(check => check.AsWarning()) : checks;
    }

    private IEnumerable<Check> Contracts()
    {
        yield return PrivatePlacementByAnEtti.Check(_terms.ContractKind, _facts.Missions.PrivatePlacement);
        yield return TwoContractsAMission.Check(_terms.ContractKind);
        yield return RecourseReasons.Check(
            _terms.Recourse,
            _mission,
            _command.SignedOn,
            _isOfPublicUser,
            _facts.Client.CategoryOn(Start) == ClientCategory.PublicAuthority
        );
        yield return PublicUsers.Check(_terms.Recourse, _terms.Circumstance, _mission, _isOfPublicUser);
        yield return InTime(ContractsInWritingInTime.OfSupply);
        yield return InTime(ContractsInWritingInTime.OfMission);
        yield return MissionContractSaysAll.Check(_terms, _command.AreHazardsTold, _site);
    }

    private IEnumerable<Check> Durations()
    {
        yield return MissionDuration.Check(_mission, _terms.ContractKind);
        yield return CdiInclusionMission.Check(_mission, _terms.ContractKind);
        yield return MissionRenewals.Check(
            _mission,
            _terms.BranchRenewalsMax,
            _facts.Renewed.Any(earlier => !IsSameContract(earlier)),
            _isOfPublicUser
        );
    }

    private IEnumerable<Check> Post()
    {
        HashSet<Guid> renewed = [.. _facts.Renewed.Select(earlier => earlier.Id)];
        var onThePost = _terms.PostRef is null
            ? null
            : PostContract.Of(
                [.. _facts.OnThePost.Where(other => other.Engagement.EmployerKind == StructureKind.Etti)],
                renewed
            );
        Guid? inPathway = _facts.Worker.PassOn(Start) is null ? null : _command.WorkerId;
        yield return PostWaitingPeriod.Check(onThePost, inPathway, _command.Period, _mission, _opening, _today);
        yield return NeverADurableJob.Check(onThePost, _mission);
    }

    private IEnumerable<Check> Notes()
    {
        DateOnly[] days = [.. _command.Schedule.Select(day => day.Date)];
        yield return TermFlexibility.Check(
            days,
            _command.Period,
            _opening,
            _mission.LastDayMax(_terms, _isOfPublicUser)
        );
        yield return ShortWeeks.Check(_command.Schedule, _command.Period);
        yield return MonthlyMissionList.Check(_command.Period);
        yield return HouseholdsAreNoUsers.Check(_facts.Client.CategoryOn(Start));
    }

    private Check InTime(Rule rule) =>
        ContractsInWritingInTime.Check(rule, Start, _command.SignedOn, _site?.Department);

    private bool IsSameContract(Placement earlier) =>
        earlier.WorkerId == _command.WorkerId
        && earlier.Engagement.EmployerId == _command.LegalEmployerId
        && earlier.Engagement.ClientId == _command.ClientId;
}
