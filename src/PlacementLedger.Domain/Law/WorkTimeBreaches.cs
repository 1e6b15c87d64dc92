using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>What a limit of working time says of the runs of days it looked at: ahead a breach blocks, past it
/// warns.</summary>
internal ref struct WorkTimeBreaches(WorkTimeQuestion asked)
{
    private WorkedRun? _ahead;
    private WorkedRun? _past;
    private WorkedRun? _fullest;
    private int _pastBreaches;

    public void See(WorkedRun run, bool isAhead)
    {
        if (_fullest is not { } fullest || run.Room < fullest.Room)
        {
            _fullest = run;
        }

        if (run.Room < 0 && isAhead)
        {
            _ahead ??= run;
        }
        else if (run.Room < 0)
        {
            _past ??= run;
            _pastBreaches++;
        }
    }

    public readonly Check Say(Rule rule, string code)
    {
        var said =
            _ahead is { } ahead ? rule.Blocked(code, Figures(ahead))
            : _past is { } past ? rule.Warned(code, [.. Figures(past), .. Repeated()])
            : _fullest is { } fullest ? rule.Met(Figures(fullest))
            : rule.NotApplicable();
        return said with { Events = said.Outcome == CheckOutcome.NotApplicable ? [] : asked.Evidence };
    }

    // Of one breach, saying how many there are would only be noise.
    private readonly Figure[] Repeated() => _pastBreaches > 1 ? [Figure.Of("breaches", _pastBreaches)] : [];

    private static Figure[] Figures(WorkedRun run) =>
        [
            Figure.Of("limitMinutes", run.Limit),
            Figure.Of("totalMinutes", run.Minutes),
            Figure.Of("askedMinutes", run.Asked),
            Figure.Of("otherMinutes", run.Minutes - run.Asked),
            Figure.Of("firstDay", run.From),
            Figure.Of("lastDay", run.Until),
        ];
}

/// <summary>A day, a week or some weeks, with the minutes a person works in them.</summary>
/// <param name="Asked">The minutes among them that are asked for.</param>
internal readonly record struct WorkedRun(DateOnly From, DateOnly Until, int Minutes, int Asked, int Limit)
{
    public int Room => Limit - Minutes;
}
