using JasperFx;
using PlacementLedger.Api.Operations;

var builder = WebApplication.CreateBuilder(args);
if (Verb.IsFirstOf(args))
{
    // Whoever types a verb reads its answer, not the host's diary. In the configuration, which wins over a minimum.
    builder.Configuration["Logging:LogLevel:Default"] = nameof(LogLevel.Warning);
}

using var interruption = new Interruption();
DatabaseAtHand? found;
try
{
    found = Verb.NeedsDatabase(args)
        ? await DatabaseAtHand.Find(builder.Configuration, builder.Environment)
        : DatabaseAtHand.None;
}
catch (Exception failure) when (interruption.Came)
{
    // Ctrl-C goes to PostgreSQL's own programs as well, which then fail. Said all the same, were it another fault.
    await Console.Error.WriteLineAsync(failure.Message);
    return Interruption.ExitCode;
}

await using var database = found;
if (interruption.Came)
{
    return Interruption.ExitCode;
}

if (database is null)
{
    return 1;
}

builder.AddLedger(database.ConnectionString);

var app = builder.Build();
app.UseLedger();

if (ContractVerb.IsFirstOf(args))
{
    return await ContractVerb.Run(app, args);
}

if (Verb.IsFirstOf(args))
{
    interruption.Release();
    return await app.RunJasperFxCommands(args);
}

app.PrintBannerOnceListening();
interruption.HandOverTo(app.Lifetime);
try
{
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (StartFailure.SentenceOf(failure) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return interruption.Came ? Interruption.ExitCode : 1;
}
