using CsCheck;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>Whatever is suspended, resumed and extended, in whatever order, a PASS covers the days that a naive
/// calendar says.</summary>
public sealed class The_end_of_a_PASS
{
    private const int DaysDrawn = 1_600;

    // From before a leap day to after the next one: 2023-06-01 to 2027-10-18.
    private static readonly DateOnly First = new(2023, 6, 1);

    private static readonly Gen<PassStep[]> Steps = Gen.Select(
        Gen.Int[0, 2],
        Gen.Int[-5, 900],
        Gen.Int[1, 400],
        (kind, offset, length) => new PassStep((PassStepKind)kind, First.AddDays(offset), length)
    ).Array[0, 12];

    [Theory]
    [InlineData(SuspensionShift.DaysLessOne, PassEnd.AsIssued)]
    [InlineData(SuspensionShift.Days, PassEnd.AsIssued)]
    [InlineData(SuspensionShift.DaysLessOne, PassEnd.ByLaw)]
    [InlineData(SuspensionShift.Days, PassEnd.ByLaw)]
    public void is_where_the_naive_calendar_says(SuspensionShift shift, PassEnd end) =>
        Gen.Select(Gen.Int[0, 800], Steps)
            .Sample(
                (length, steps) =>
                {
                    var until = First.AddDays(length);
                    var worker = With(Recorded($"{First:O}", $"{until:O}")).Under(shift, end);
                    var last = end == PassEnd.ByLaw ? First.AddYears(2).AddDays(-1) : until;
                    var naive = new NaivePass(First, last, shift == SuspensionShift.Days);
                    foreach (var step in steps)
                    {
                        worker = Take(step, worker);
                        naive.Take(step);
                        AssertSame(naive, worker.Under(shift, end));
                    }
                },
                iter: Depth.Of(40)
            );

    [Fact]
    public void does_not_depend_on_the_order_of_extensions_and_suspensions() =>
        Steps.Sample(
            steps =>
            {
                var taken = With(Recorded($"{First:O}", $"{First.AddDays(729):O}"));
                foreach (var step in steps)
                {
                    taken = Take(step, taken);
                }

                var pass = taken.Passes[0];
                var backwards = pass with
                {
                    Suspensions = [.. pass.Suspensions.Reverse()],
                    Extensions = [.. pass.Extensions.Reverse()],
                };
                Assert.Equal(pass.Until, backwards.Until);
            },
            iter: Depth.Of(60)
        );

    private static void AssertSame(NaivePass naive, Worker worker)
    {
        for (var day = First.AddDays(-3); day < First.AddDays(DaysDrawn); day = day.AddDays(1))
        {
            var told = (worker.PassOn(day) is not null, worker.SuspensionOn(day) is not null);
            Assert.Equal((naive.Covers(day), naive.IsSuspended(day)), told);
        }
    }

    // As the commands would record it, and nothing where they would refuse.
    private static Worker Take(PassStep step, Worker worker)
    {
        var last = step.Day.AddDays(step.Length - 1);
        IEnumerable<WorkerEvent> events = step.Kind switch
        {
            PassStepKind.Suspend => SuspendPass
                .Decide(
                    new(worker.Id, IdAt(worker), new(step.Day, last), SuspensionReason.ContractBroken),
                    worker,
                    null,
                    step.Day
                )
                .Events.Cast<WorkerEvent>(),
            PassStepKind.Resume => ResumePass.Decide(new(worker.Id, step.Day), worker).Events.Cast<WorkerEvent>(),
            PassStepKind.Extend => [Extended($"{worker.Passes[0].Until:O}", step.Length)],
        };
        return events.Aggregate(worker, Worker.Evolve);
    }

    private static Guid IdAt(Worker worker) => new((int)worker.Version, 0, 0, [0, 0, 0, 0, 0, 0, 0, 7]);
}
