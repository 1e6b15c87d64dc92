using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.MissionRequests;

namespace PlacementLedger.Api.MissionRequests;

/// <summary>What a client asks of a structure: people for an occupation, from when until when.</summary>
/// <param name="ReceivedByStructureId">The structure the client spoke to.</param>
/// <param name="MinutesPerWeek">Of each person.</param>
/// <param name="Headcount">How many people.</param>
/// <param name="Purpose">What the client needs people for; without personal data.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record SubmitMissionRequestRequest(
    Guid ClientId,
    Guid ReceivedByStructureId,
    OccupationBody Occupation,
    DateOnly From,
    DateOnly Until,
    int MinutesPerWeek,
    int Headcount,
    string Purpose,
    SiteBody? Site = null,
    Guid? Id = null,
    IReadOnlyList<ExternalRef>? ExternalRefs = null,
    string? Quote = null
)
{
    private const int MinutesOfAWeek = 7 * Http.Shape.MinutesOfADay;
    private const int HeadcountMax = 1_000;

    internal SubmitMissionRequestRequest Shaped()
    {
        var shape = new Shape()
            .NewId(Id)
            .Rome("/occupation/rome", Occupation.Rome)
            .Text("/occupation/label", Occupation.Label, OccupationBody.LabelLengthMax)
            .Ordered("/until", From, Until)
            .Minutes("/minutesPerWeek", MinutesPerWeek, 1, MinutesOfAWeek)
            .Number("/headcount", Headcount, 1, HeadcountMax)
            .Text("/purpose", Purpose, Remark.LengthMax)
            .ExternalRefs(ExternalRefs);
        Site?.Shape(shape, "/site");
        shape.ThrowIfBad();
        return this;
    }

    /// <param name="labelId">Under which the occupation's label is kept.</param>
    /// <param name="purposeId">Under which the purpose is kept.</param>
    internal SubmitMissionRequest ToCommand(Guid id, Guid? labelId, Guid? purposeId) =>
        new(
            id,
            ClientId,
            ReceivedByStructureId,
            Occupation.Rome,
            new(From, Until),
            MinutesPerWeek,
            Headcount,
            purposeId
        )
        {
            LabelId = labelId,
            Site = Site?.ToSite(),
            ExternalRefs = [.. ExternalRefs ?? []],
        };
}

/// <summary>The work to do.</summary>
/// <param name="Rome">Its code in the State's nomenclature, such as <c>H2206</c>.</param>
/// <param name="Label">In the client's own words.</param>
public sealed record OccupationBody(string Rome, string Label)
{
    public const int LabelLengthMax = 200;
}
