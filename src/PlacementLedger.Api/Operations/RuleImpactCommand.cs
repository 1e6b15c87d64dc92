using JasperFx.CommandLine;
using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.RuleImpacts;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.RuleImpacts;
using Spectre.Console;
using Calendar = PlacementLedger.Api.Commands.Calendar;

namespace PlacementLedger.Api.Operations;

/// <summary>What to assume instead of the rules in force.</summary>
public sealed class RuleImpactInput : IHostBuilderInput
{
    [IgnoreOnCommandLine]
    public IHostBuilder HostBuilder { get; set; } = null!;

    [Description("Another ceiling, in hours; 0 for none at all"), FlagAlias("ceiling-hours", true)]
    public int? CeilingHoursFlag { get; set; }

    [Description("Whose hours are added together"), FlagAlias("reading", true)]
    public CeilingReading? ReadingFlag { get; set; }

    [Description("How the 24 months run"), FlagAlias("window", true)]
    public WindowReading? WindowFlag { get; set; }

    [Description("The network to look at"), FlagAlias("tenant", true)]
    public string TenantFlag { get; set; } = Caller.DefaultTenant;
}

/// <summary><c>-- rule-impact</c>: who another ceiling or another reading would concern; long runs show where they
/// are.</summary>
[Description("Replay the history under another ceiling or another reading; writes nothing", Name = "rule-impact")]
public sealed class RuleImpactCommand : JasperFxAsyncCommand<RuleImpactInput>
{
    private const int ShownMax = 20;

    public override async Task<bool> Execute(RuleImpactInput input)
    {
        VerbConsole.Widen();
        using var host = input.HostBuilder.Build();
        await using var session = host.Services.GetRequiredService<IDocumentStore>().QuerySession(input.TenantFlag);
        var today = Calendar.Today(host.Services.GetRequiredService<TimeProvider>());
        var policy = await RuleImpactReplay.PolicyOf(session, input.TenantFlag, today, CancellationToken.None);
        var total = await session.Query<HoursAccount>().CountAsync();
        var tally = await AdvanceBars.Watch(progress =>
            RuleImpactReplay.Run(
                session,
                policy,
                Assumption(input, policy),
                today,
                new Told(done => progress.Report(new("Comptes d'heures", done, total))),
                CancellationToken.None
            )
        );
        Show(tally);
        return true;
    }

    private static RuleAssumption Assumption(RuleImpactInput input, CeilingPolicy policy) =>
        new(
            policy with
            {
                Binding = input.ReadingFlag ?? policy.Binding,
                Window = input.WindowFlag ?? policy.Window,
            },
            input.CeilingHoursFlag switch
            {
                null => null,
                0 => new(null),
                { } hours => new(hours * 60),
            }
        );

    private static void Show(RuleImpactTally tally)
    {
        var table = new Table().AddColumns(
            "Salarié",
            "Dépassement aujourd'hui",
            "Dépassement alors",
            "Reste aujourd'hui",
            "Reste alors"
        );
        foreach (var impact in tally.Largest.Take(ShownMax))
        {
            table.AddRow(
                $"{impact.WorkerId}",
                Hours(impact.Now.OverrunMinutes),
                Hours(impact.Then.OverrunMinutes),
                Hours(impact.Now.RemainingMinutes),
                Hours(impact.Then.RemainingMinutes)
            );
        }

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine(
            $"{tally.Changed} salariés concernés sur {tally.Examined} ; dépassements : "
                + $"{Hours((int)tally.OverrunMinutesNow)} aujourd'hui, {Hours((int)tally.OverrunMinutesThen)} alors."
        );
    }

    private static string Hours(int? minutes) => minutes is { } some ? $"{some / 60} h {some % 60:00}" : "sans plafond";

    /// <summary>Tells at once, in order, where <see cref="Progress{T}"/> would post to the thread pool.</summary>
    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
