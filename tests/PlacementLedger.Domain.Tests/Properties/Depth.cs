using System.Globalization;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>How many random histories a property tries: few in every run, as many as wanted before a release.</summary>
internal static class Depth
{
    /// <summary>Multiplies every number of histories: 10 is the nightly run, 0.05 a mutation run.</summary>
    public const string Variable = "PLACEMENTLEDGER_TEST_DEPTH";

    private static readonly double Factor = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
        ? double.Parse(given, CultureInfo.InvariantCulture)
        : 1;

    public static int Of(int usual) => Math.Max(1, (int)(usual * Factor));
}
