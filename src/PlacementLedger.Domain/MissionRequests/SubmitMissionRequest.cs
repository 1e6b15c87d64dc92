using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.MissionRequests;

/// <summary>Enters what a client asks of a structure: people for an occupation, from when until when.</summary>
public sealed record SubmitMissionRequest
{
    /// <exception cref="ArgumentOutOfRangeException">The minutes or the headcount are not above zero.</exception>
    public SubmitMissionRequest(
        Guid missionRequestId,
        Guid clientId,
        Guid receivedByStructureId,
        string romeCode,
        Period period,
        int minutesPerWeek,
        int headcount,
        Guid? purposeId
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minutesPerWeek);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(headcount);
        (MissionRequestId, ClientId, ReceivedByStructureId) = (missionRequestId, clientId, receivedByStructureId);
        (RomeCode, Period, PurposeId) = (romeCode, period, purposeId);
        (MinutesPerWeek, Headcount) = (minutesPerWeek, headcount);
    }

    public Guid MissionRequestId { get; }

    public Guid ClientId { get; }

    public Guid ReceivedByStructureId { get; }

    public string RomeCode { get; }

    public Period Period { get; }

    public int MinutesPerWeek { get; }

    public int Headcount { get; }

    /// <summary>The erasable text that says what the client needs people for.</summary>
    public Guid? PurposeId { get; }

    /// <summary>The erasable text that names the occupation in the client's words.</summary>
    public Guid? LabelId { get; init; }

    public Site? Site { get; init; }

    public ValueList<ExternalRef> ExternalRefs { get; init; } = [];

    /// <summary>Refused with ALREADY_EXISTS when the id or an external reference is in the ledger already.</summary>
    public static Decision Decide(SubmitMissionRequest command, bool isKnown) =>
        isKnown
            ? Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists))
            : Decision.Record(
                new MissionRequestSubmitted(
                    command.MissionRequestId,
                    command.ClientId,
                    command.ReceivedByStructureId,
                    command.RomeCode,
                    command.LabelId,
                    command.Period.From,
                    command.Period.Until,
                    command.MinutesPerWeek,
                    command.Headcount,
                    command.PurposeId,
                    command.Site,
                    command.ExternalRefs
                )
            );
}
