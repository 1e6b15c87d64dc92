using JasperFx;
using PlacementLedger.Api.Operations;

var builder = WebApplication.CreateBuilder(args);
if (Verb.IsFirstOf(args))
{
    // Whoever types a verb reads its answer, not the host's diary.
    builder.Logging.SetMinimumLevel(LogLevel.Warning);
}

await using var database = Verb.NeedsDatabase(args)
    ? await DatabaseAtHand.Find(builder.Configuration, builder.Environment)
    : DatabaseAtHand.None;
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
    return await app.RunJasperFxCommands(args);
}

app.PrintBannerOnceListening();
await app.RunAsync();
return 0;
