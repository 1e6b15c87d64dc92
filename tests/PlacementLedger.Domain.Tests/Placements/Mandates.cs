using PlacementLedger.Domain.Mandates;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>The mandate by which an AI signs for an ETTI.</summary>
internal static class Mandates
{
    public static readonly Guid Id = new("00000000-0000-7000-8000-0000000000f1");

    public static Mandate Accepted(bool full = false, params MandatePower[] powers) =>
        Scenario
            .Given(
                new MandateGranted(
                    Id,
                    TremplinId,
                    AdcrServicesId,
                    [.. powers],
                    full,
                    [],
                    [],
                    Day("2026-01-01"),
                    Day("2027-12-31"),
                    null,
                    []
                ),
                new MandateAccepted(Id, Day("2026-01-01"))
            )
            .State;
}
