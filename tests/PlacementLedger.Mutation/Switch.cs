using System.Reflection;

namespace PlacementLedger.Mutation;

/// <summary>What Stryker built into the mutated assembly: which mutant is on, and which were passed.</summary>
internal sealed class Switch
{
    private const int None = -1;
    private readonly FieldInfo active;
    private readonly FieldInfo listening;
    private readonly MethodInfo heard;

    public Switch(Assembly mutated)
    {
        // The namespace is drawn anew for each run of Stryker.
        var control =
            mutated.GetTypes().SingleOrDefault(type => type.Name == "MutantControl")
            ?? throw new InvalidOperationException($"{mutated.Location} holds no mutants.");
        active = control.GetField("ActiveMutant")!;
        listening = control.GetField("CaptureCoverage")!;
        heard = control.GetMethod("GetCoverageData")!;
        TurnOff();
    }

    public void TurnOn(int mutant) => active.SetValue(null, mutant);

    public void TurnOff() => TurnOn(None);

    public void Listen(bool on) => listening.SetValue(null, on);

    /// <summary>The mutants whose code ran since the last time this was asked.</summary>
    public IReadOnlyList<int> Passed() => [.. ((IList<int>[])heard.Invoke(null, null)!)[0]];
}
