using JasperFx.CommandLine;
using PlacementLedger.Api.Http;
using Spectre.Console;
using Calendar = PlacementLedger.Api.Commands.Calendar;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>In which language the demonstration is shown.</summary>
public sealed class DemoInput : IHostBuilderInput
{
    [IgnoreOnCommandLine]
    public IHostBuilder HostBuilder { get; set; } = null!;

    [Description("fr or en"), FlagAlias("lang", true)]
    public string LangFlag { get; set; } = "fr";

    [Description("The network to load into"), FlagAlias("tenant", true)]
    public string TenantFlag { get; set; } = Caller.DefaultTenant;
}

/// <summary><c>-- demo</c>: two invented cooperations, 24 months of their history, and the tables they lead
/// to.</summary>
[Description("Load two invented cooperations and show hour balances and client allocations", Name = "demo")]
public sealed class DemoCommand : JasperFxAsyncCommand<DemoInput>
{
    public override async Task<bool> Execute(DemoInput input)
    {
        VerbConsole.Widen();
        try
        {
            await using var listener = await OwnListener.Start(input.HostBuilder.Build());
            var ledger = new LedgerClient(listener.Http, Demonstration.Actor, input.TenantFlag);
            var today = Calendar.Today(listener.Clock);
            await AdvanceBars.Watch(progress => Demonstration.Load(ledger, today, progress, listener.Stopping));
            var words = input.LangFlag == "en" ? DemoWords.English : DemoWords.French;
            await Demonstration.Show(ledger, AnsiConsole.Console, words, listener.Stopping);
            return true;
        }
        catch (Exception broken) when (broken is HttpRequestException or UnexpectedAnswer or OperationCanceledException)
        {
            return VerbConsole.Failed(
                $"Démonstration interrompue : {broken.Message}",
                "Relancez la même commande pour la suite."
            );
        }
    }
}
