using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-11: a post that a mission has left waits before the next one, except for the same worker in the
/// pathway.</summary>
/// <remarks>
/// Contracts are counted in calendar days, renewals included; the wait in the client's opening days, rounded up (A13).
/// The exceptions of L1251-37-1 and the client that hires the worker itself are not known to the ledger.
/// </remarks>
public static class PostWaitingPeriod
{
    public static readonly Rule Rule = new("ETTI-11", "L5132-6, L1251-36, L1251-36-1")
    {
        Blocks = [Codes.PostWaitingPeriod],
        Warns = [Codes.FactMissing],
    };

    private static readonly InForce<WaitingShare> Share = new(
        new FigureVersion<WaitingShare>(
            new(2008, 5, 1),
            new(2008, 5, 1),
            new(LongContractDaysMin: 14, LongDivisor: 3, ShortDivisor: 2),
            "L1251-36, L1251-36-1"
        )
    );

    private static readonly InForce<bool> NoneForTheSameWorker = new(
        new FigureVersion<bool>(new(2023, 12, 20), new(2023, 12, 19), true, "L5132-6, loi 2023-1196")
    );

    /// <summary>The opening days to wait after a contract of so many calendar days, for a start on
    /// <paramref name="start"/>.</summary>
    public static int OpeningDaysToWait(int contractDays, DateOnly start)
    {
        var share = Share.On(start);
        var divisor = contractDays >= share.LongContractDaysMin ? share.LongDivisor : share.ShortDivisor;
        return (contractDays + divisor - 1) / divisor;
    }

    /// <summary>Blocks where a day of the wait from today on would be under contract; past days warn.</summary>
    /// <param name="onThePost">The missions on the same post; null where the request does not name the post.</param>
    /// <param name="workerInPathway">Who is to fill it, if a PASS covers the start; null without one.</param>
    /// <param name="mission">The contract with those that it renews.</param>
    public static Check Check(
        IReadOnlyList<PostContract>? onThePost,
        Guid? workerInPathway,
        Period contract,
        Mission mission,
        OpeningDays opening,
        DateOnly today
    )
    {
        if (!Share.Exists(contract.From))
        {
            return Rule.NotApplicable();
        }

        if (onThePost is null)
        {
            return Rule.Warned(Codes.FactMissing, Figure.Of("fact", "post.ref"));
        }

        var wait = onThePost
            .Where(before => before.LastDay < contract.From)
            .Select(before => Wait.After(before, workerInPathway, contract.From, opening))
            .MaxBy(wait => wait.PossibleFrom);
        var said = wait is null ? Rule.Met() : Said(wait, contract, today) with { Events = wait.Before.Evidence };
        return said.Outcome == CheckOutcome.Blocked
            ? said
            : BeforeTheNext(onThePost, workerInPathway, mission, opening, today) ?? said;
    }

    private static Check Said(Wait wait, Period contract, DateOnly today)
    {
        Figure[] figures =
        [
            Figure.Of("expiredUntil", wait.Before.LastDay),
            Figure.Of("contractDays", wait.Before.Days),
            Figure.Of("waitOpeningDays", wait.OpeningDays),
            Figure.Of("possibleFrom", wait.PossibleFrom),
        ];
        if (wait.PossibleFrom <= contract.From)
        {
            return Rule.Met(figures);
        }

        var lastWaited = contract.Until < wait.PossibleFrom ? contract.Until : wait.PossibleFrom.AddDays(-1);
        return lastWaited >= today
            ? Rule.Blocked(Codes.PostWaitingPeriod, figures)
            : Rule.Warned(Codes.PostWaitingPeriod, figures);
    }

    /// <summary>The mission asked for must leave its own wait to the one that is already agreed after it: it does not
    /// matter which of two was confirmed first.</summary>
    private static Check? BeforeTheNext(
        IReadOnlyList<PostContract> onThePost,
        Guid? worker,
        Mission mission,
        OpeningDays opening,
        DateOnly today
    )
    {
        var next = onThePost
            .Where(after => after.From > mission.Until && after.From >= today)
            .Where(after => after.WorkerId != worker || !NoneForTheSameWorker.Exists(after.From))
            .MinBy(after => after.From);
        if (next is null)
        {
            return null;
        }

        var days = OpeningDaysToWait(mission.Days, next.From);
        if (opening.After(mission.Until, days) < next.From)
        {
            return null;
        }

        Figure[] figures =
        [
            Figure.Of("contractDays", mission.Days),
            Figure.Of("waitOpeningDays", days),
            Figure.Of("nextFrom", next.From),
        ];
        return (
            mission.Until >= today
                ? Rule.Blocked(Codes.PostWaitingPeriod, figures)
                : Rule.Warned(Codes.PostWaitingPeriod, figures)
        ) with
        {
            Events = next.Evidence,
        };
    }

    private sealed record WaitingShare(int LongContractDaysMin, int LongDivisor, int ShortDivisor);

    private sealed record Wait(PostContract Before, int OpeningDays, DateOnly PossibleFrom)
    {
        public static Wait After(PostContract before, Guid? workerInPathway, DateOnly start, OpeningDays opening)
        {
            var isSameWorker = before.WorkerId == workerInPathway;
            if (isSameWorker && NoneForTheSameWorker.Exists(start))
            {
                return new(before, 0, before.LastDay.AddDays(1));
            }

            var days = OpeningDaysToWait(before.Days, start);
            var possible = opening.After(before.LastDay, days).AddDays(1);
            // Whoever waits for a post of his own waits no longer than until the law frees him.
            var freed = NoneForTheSameWorker.Versions[0].ValidFrom;
            return new(before, days, isSameWorker && freed < possible ? freed : possible);
        }
    }
}
