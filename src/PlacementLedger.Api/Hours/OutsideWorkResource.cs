using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Hours;

/// <summary>A job outside the ledger, as it is read over HTTP.</summary>
/// <param name="Until">The last day, included; null while no end is known.</param>
public record OutsideWorkResource(Guid Id, DateOnly From, DateOnly? Until, OutsideWeek Weekly)
{
    internal static OutsideWorkResource Of(OutsideJob job) =>
        new(job.Id, job.From, job.Until, OutsideWeek.Of(job.Minutes));
}

/// <summary>What a command on a declared job answers.</summary>
public sealed record OutsideWorkAnswer : OutsideWorkResource
{
    internal OutsideWorkAnswer(OutsideWorkResource job, DecisionAnswer decision)
        : base(job) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}

/// <summary>Minutes worked outside by day of the week; a day left out has none.</summary>
public sealed record OutsideWeek(
    int Mon = 0,
    int Tue = 0,
    int Wed = 0,
    int Thu = 0,
    int Fri = 0,
    int Sat = 0,
    int Sun = 0
)
{
    internal static OutsideWeek Of(WeekMinutes minutes) =>
        new(
            minutes.Monday,
            minutes.Tuesday,
            minutes.Wednesday,
            minutes.Thursday,
            minutes.Friday,
            minutes.Saturday,
            minutes.Sunday
        );

    internal WeekMinutes ToMinutes() => new(Mon, Tue, Wed, Thu, Fri, Sat, Sun);

    internal void Shape(Shape shape, string at)
    {
        (string Name, int Minutes)[] days =
        [
            ("mon", Mon),
            ("tue", Tue),
            ("wed", Wed),
            ("thu", Thu),
            ("fri", Fri),
            ("sat", Sat),
            ("sun", Sun),
        ];
        foreach (var (name, minutes) in days)
        {
            shape.Minutes($"{at}/{name}", minutes, 0, Http.Shape.MinutesOfADay);
        }

        shape.Require(
            Array.Exists(days, day => day.Minutes != 0),
            new(
                at,
                ProblemCodes.OutOfRange,
                Figure.Of("leastNumber", 1),
                Figure.Of("mostNumber", days.Length * Http.Shape.MinutesOfADay)
            )
        );
    }
}
