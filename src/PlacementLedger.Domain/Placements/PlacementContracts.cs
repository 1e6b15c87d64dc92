using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Placements;

/// <summary>The rules about the job and the contracts of one placement that is asked for, by the kind of its
/// employer.</summary>
internal sealed class PlacementContracts
{
    private readonly ConfirmPlacement _command;
    private readonly PlacementFacts _facts;
    private readonly PlacementStanding _standing;
    private readonly DateOnly _today;
    private readonly Occupation _job;
    private readonly ClientCategory _category;

    public PlacementContracts(
        ConfirmPlacement command,
        PlacementFacts facts,
        PlacementStanding standing,
        DateOnly today
    )
    {
        (_command, _facts, _standing, _today) = (command, facts, standing, today);
        _job = new(command.Terms.RomeCode ?? facts.Request?.RomeCode, command.Terms.PostRef);
        _category = facts.Client.CountedAs(command.Period.From);
    }

    private PlacementTerms Terms => _command.Terms;

    // A breach of days that are all past is a fact to record.
    private bool IsAhead => _command.Schedule[^1].Date >= _today;

    public IEnumerable<Check> Checks() =>
        _standing.Engagement.EmployerKind switch
        {
            StructureKind.Ai => [.. JobOfAnAi(), .. ContractOfAnAi()],
            StructureKind.Etti => [TemporaryWorkBans.Check(_command, _facts.Client, _job, _facts.Renewals, IsAhead)],
            StructureKind.Ei or StructureKind.Aci or StructureKind.Eiti => [],
        };

    /// <summary>What the contract leaves of the days asked for.</summary>
    public IRoom Room() =>
        _standing.Engagement.EmployerKind == StructureKind.Ai
            ? CddiLimits.Room(WorkContract.Of(_command, _facts.Renewals, _standing.Site?.Department), _today)
            : new NoLimit();

    private IEnumerable<Check> JobOfAnAi()
    {
        DateOnly[] days = [.. _command.Schedule.Select(day => day.Date)];
        yield return PreciseAndTemporaryTask.Check(_category, _job, _facts.Request is not null);
        yield return NoPlacementAfterRedundancy.Check(_facts.Client, _job, _command.Period.From, days, _today);
        yield return NoDangerousWork.Check(Terms.Hazards, _command.AreHazardsTold, IsAhead);
        yield return SupplyContractOfAnAiSaysAll.Check(_category, _job, _standing.Site, Terms.Contract);
        yield return NoRelending.Check(
            _facts.Client,
            _facts.EttiOfTheClient,
            _facts.Client.CategoryOn(_command.Period.From),
            IsAhead
        );
    }

    private IEnumerable<Check> ContractOfAnAi()
    {
        var department = _standing.Site?.Department;
        var contract = WorkContract.Of(_command, _facts.Renewals, department);
        var combined = CombinedJobIsPermitted.Check(contract, _today);
        yield return ContractKindsOfAnAi.Check(Terms.ContractKind);
        yield return UsageContractsMayFollow.Check(Terms.ContractKind);
        yield return UsageContractHours.Check(contract);
        yield return CddiLimits.Check(
            contract,
            _command.IsShorterCddiAllowed,
            _facts.IsPathwayProlonged,
            CombinedJobIsPermitted.LowersTheFloor(contract, combined),
            _today
        );
        yield return combined;
        yield return ContractHandedOverInTime.Check(
            Terms.ContractKind,
            contract.Period.From,
            _command.SignedOn,
            department
        );
        yield return HireIsDeclaredBefore.Check(contract.Period.From);
        yield return MedicalVisitInTime.Check(
            _facts.Account,
            _standing.Engagement.EmployerId,
            _command.Schedule[0].Date
        );
    }
}
