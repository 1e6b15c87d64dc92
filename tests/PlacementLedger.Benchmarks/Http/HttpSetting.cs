using PlacementLedger.Benchmarks.Running;
using Spectre.Console;

namespace PlacementLedger.Benchmarks.Http;

/// <summary>What the benchmarks over HTTP start from: a ledger with a history and its documents.</summary>
internal sealed record HttpSetting(
    Arguments Arguments,
    Database Database,
    string HostConnection,
    DateOnly Today,
    StatusContext Status
);
