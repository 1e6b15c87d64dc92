using PlacementLedger.Benchmarks;
using PlacementLedger.Benchmarks.Floor;
using PlacementLedger.Benchmarks.Rebuild;
using PlacementLedger.Benchmarks.RuleImpacts;

switch (args)
{
    case [RebuildWorker.Verb, var connection, var rounds]:
        await RebuildWorker.Run(connection, int.Parse(rounds));
        return 0;
    case [RebuildWorker.MakeVerb, var connection, .. var views]:
        await RebuildWorker.Make(connection, views);
        return 0;
    case [RuleImpactWorker.Verb, var connection, var rounds]:
        await RuleImpactWorker.Run(connection, int.Parse(rounds));
        return 0;
    case [FloorProcess.Verb, var connection, var templates]:
        await FloorProcess.Run(connection, templates);
        return 0;
}

if (Arguments.Of(args) is not { } arguments)
{
    await Console.Error.WriteLineAsync(Arguments.Usage);
    return 2;
}

await Everything.Run(arguments);
return 0;
