using PlacementLedger.Domain.MissionRequests;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>A mission request of the Menuiserie for one person of an occupation.</summary>
internal static class Requests
{
    public static MissionRequest Of(string rome) =>
        Scenario
            .Given(
                new MissionRequestSubmitted(
                    new("00000000-0000-7000-8000-0000000000e9"),
                    Menuiserie,
                    AdcrServicesId,
                    rome,
                    null,
                    Day("2026-11-24"),
                    Day("2026-12-31"),
                    1_200,
                    1,
                    null,
                    null,
                    []
                )
            )
            .State;
}
