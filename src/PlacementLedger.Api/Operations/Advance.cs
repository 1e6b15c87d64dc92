using Spectre.Console;

namespace PlacementLedger.Api.Operations;

/// <summary>How far a verb is in one of its parts.</summary>
internal sealed record Advance(string Part, int Done, int Total);

/// <summary>Shows how far a verb is: a bar for each part, or without a terminal a line when a part is done.</summary>
internal sealed class AdvanceBars : IProgress<Advance>
{
    private readonly ProgressContext? _context;
    private readonly Dictionary<string, ProgressTask> _tasks = [];
    private readonly Lock _lock = new();

    private AdvanceBars(ProgressContext? context) => _context = context;

    public static Task<T> Watch<T>(Func<IProgress<Advance>, Task<T>> work) =>
        AnsiConsole.Profile.Capabilities.Interactive
            ? AnsiConsole.Progress().StartAsync(context => work(new AdvanceBars(context)))
            : work(new AdvanceBars(null));

    public void Report(Advance value)
    {
        lock (_lock)
        {
            if (_context is not null)
            {
                TaskOf(_context, value).Value = value.Done;
            }
            else if (value.Done == value.Total)
            {
                AnsiConsole.WriteLine($"{value.Part} : {value.Done} / {value.Total}");
            }
        }
    }

    private ProgressTask TaskOf(ProgressContext context, Advance value)
    {
        if (!_tasks.TryGetValue(value.Part, out var task))
        {
            task = context.AddTask(Markup.Escape(value.Part), maxValue: value.Total);
            _tasks.Add(value.Part, task);
        }

        return task;
    }
}
