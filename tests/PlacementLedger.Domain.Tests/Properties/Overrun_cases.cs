using CsCheck;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Hours;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>Whatever is posted and corrected, in whatever order, cases say what balances say.</summary>
public sealed class Overrun_cases
{
    private static readonly DateOnly First = new(2023, 1, 2);
    private static readonly DateOnly Today = First.AddDays(1800);

    // Long days in few months, so that ceilings are passed; days come in no order, so that windows move.
    private static readonly Gen<(int Kind, int Placement, int Offset, int Minutes)[]> Histories = Gen.Select(
        Gen.Int[0, 9],
        Gen.Int[0, Steps.Engagements.Length - 1],
        Gen.Int[0, 1100],
        Gen.Int[600, 1440],
        (kind, placement, offset, minutes) => (kind, placement, offset, minutes)
    ).Array[60, 180];

    [Fact]
    public void hold_together_the_minutes_by_which_the_balances_are_passed() =>
        Histories.Sample(
            history =>
            {
                var ledger = new Ledger();
                for (var i = 0; i < history.Length; i++)
                {
                    ledger.Happens(i, history[i].Kind, history[i].Placement, history[i].Offset, history[i].Minutes);
                    // Not at each step, which would ask for all balances of all days a hundred times.
                    if (i % 8 == 0)
                    {
                        Assert.Equal(ledger.Overruns(), ledger.OpenMinutes());
                    }
                }

                Assert.Equal(ledger.Overruns(), ledger.OpenMinutes());
                Assert.Equal(ledger.NaiveOverruns(), ledger.OpenMinutes());
                Assert.All(
                    ledger.Cases.Values,
                    known => Assert.Equal(known.Minutes == 0, known.Status == OverrunCaseStatus.Closed)
                );
            },
            iter: Depth.Of(30)
        );

    private sealed class Ledger
    {
        private readonly NaiveAccount _naive = new();

        private HoursAccount _account = History.None.Account;

        public Dictionary<Guid, OverrunCase> Cases { get; } = [];

        public void Happens(int number, int kind, int placement, int offset, int minutes)
        {
            var posted = _naive.Cells.Where(cell => cell.Value.Worked > 0).Select(cell => cell.Key).ToList();
            if (kind < 3 && posted.Count > 0)
            {
                var (at, day) = posted[offset % posted.Count];
                Record(Correct(number, at, day, kind == 0 ? 0 : minutes));
                _naive.CorrectWorked(at, day, kind == 0 ? 0 : minutes);
            }
            else if (kind == 3 && posted.Where(cell => Steps.Counts(cell.Placement)).ToList() is { Count: > 0 } counted)
            {
                var (at, day) = counted[offset % counted.Count];
                var counts = minutes % 2 == 0;
                Record(Reclassify(at, day, counts));
                _naive.Reclassify(at, day, counts);
            }
            else if (_naive[placement, First.AddDays(offset)].Worked == 0)
            {
                Record(Post(number, placement, First.AddDays(offset), minutes));
                _naive.PostWorked(placement, First.AddDays(offset), minutes);
            }
        }

        public int OpenMinutes() =>
            Cases.Values.Where(known => known.Status == OverrunCaseStatus.Open).Sum(known => known.Minutes);

        /// <summary>Of the binding reading, in every window: a balance is of the window of its day.</summary>
        public int Overruns() =>
            WindowEnds()
                .Distinct()
                .SelectMany(day => HoursBalance.Of(_account, CeilingPolicy.Default, day, null).Readings)
                .Where(reading => reading.Scope.Reading == CeilingReading.PerAiEmployee && reading.Window is not null)
                .GroupBy(reading => (reading.Scope, reading.Window))
                .Sum(window => window.Max(reading => reading.OverrunMinutes));

        public int NaiveOverruns() => NaiveOverruns(History.Ai1) + NaiveOverruns(History.Ai2);

        private int NaiveOverruns(Guid employer)
        {
            return WindowEnds()
                .Select(day => (Window: _naive.Window(InScope, day), _naive.Use(InScope, day).Overrun))
                .Where(found => found.Window is not null)
                .GroupBy(found => found.Window)
                .Sum(window => window.Max(found => found.Overrun));

            bool InScope(int placement) =>
                Steps.Counts(placement) && Steps.Engagements[placement].EmployerId == employer;
        }

        // On the last counted day of a window all of its excess shows.
        private IEnumerable<DateOnly> WindowEnds() =>
            _naive.Cells.Where(cell => cell.Value.Worked > 0).Select(cell => cell.Key.Day).Append(Today).Distinct();

        private void Record(Decision decision)
        {
            Assert.False(decision.IsRefused);
            _account = decision.Events.OfType<HoursAccountEvent>().Aggregate(_account, HoursAccount.Evolve);
            foreach (var found in decision.Overruns)
            {
                var known = Cases.GetValueOrDefault(found.CaseId);
                var events = KeepOverrunCase.Decide(found, known, Today).Cast<OverrunCaseEvent>();
                if (events.Aggregate(known, OverrunCase.Evolve) is { } kept)
                {
                    Cases[found.CaseId] = kept;
                }
            }
        }

        private Decision Post(int number, int placement, DateOnly day, int minutes)
        {
            var engagement = Steps.Engagements[placement];
            var category = Steps.CategoryOf(engagement);
            var line = new PostedLine(History.Id(0xee, number), day, minutes, HoursKind.Worked, category);
            var asked = new PostTimesheet(engagement.PlacementId, [line], "cip-1");
            return PostTimesheet
                .Decide(asked, Confirmed(engagement, day), _account, [], CeilingPolicy.Default, Today)
                .Decision;
        }

        private Decision Correct(int number, int placement, DateOnly day, int minutes)
        {
            var engagement = Steps.Engagements[placement];
            var id = engagement.PlacementId;
            var entry = _account.PlacementOf(id)!.Days.Single(known => known.Date == day).WorkedEntry!.Value;
            var (reversal, replacement) = (History.Id(0xef, number), History.Id(0xed, number));
            return CorrectHours
                .Decide(
                    new(id, entry, reversal, replacement, minutes, null),
                    Confirmed(engagement, day),
                    _account,
                    CeilingPolicy.Default,
                    Today
                )
                .Decision;
        }

        private Decision Reclassify(int placement, DateOnly day, bool counts)
        {
            var engagement = Steps.Engagements[placement];
            var category = counts
                ? Domain.Clients.ClientCategory.PrivateForProfit
                : Domain.Clients.ClientCategory.PublicAuthority;
            var happened = new HoursReclassified(
                _account.Id,
                engagement.ClientId,
                [new(engagement.PlacementId, day, category)]
            );
            return OverrunsAfter.Reclassifying(
                Decision.Record(happened),
                _account,
                CeilingPolicy.Default,
                CeilingLimits.Legal,
                Today
            );
        }

        private static Placement Confirmed(Engagement engagement, DateOnly day) =>
            Placement.Evolve(
                null,
                new PlacementConfirmed(
                    engagement.PlacementId,
                    History.Amina,
                    engagement,
                    null,
                    null,
                    day,
                    day,
                    [new(day, 420)],
                    day,
                    PlacementTerms.None,
                    []
                )
            );
    }
}
