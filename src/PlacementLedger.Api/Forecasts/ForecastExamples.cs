using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Forecasts;

/// <summary>A forecast as the contract shows it: 21 hours a week, 88 hours left.</summary>
internal static class ForecastExamples
{
    private static readonly ForecastLimit Ceiling = new(ForecastLimitKind.Ceiling, new(2026, 12, 21), 240);

    public static readonly ForecastResource Forecast = new(
        new("01980000-0000-7000-8000-0000000000b1"),
        new(2026, 11, 23),
        [
            new(
                new("01980000-0000-7000-8000-0000000000a1"),
                StructureKind.Ai,
                1_260,
                new(2028, 9, 27),
                5_280,
                Ceiling,
                [
                    Ceiling,
                    new(ForecastLimitKind.Pass, new(2028, 5, 31), null),
                    new(ForecastLimitKind.Window, new(2028, 9, 28), null),
                ]
            ),
        ]
    );
}
