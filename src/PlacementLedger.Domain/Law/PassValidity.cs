using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-02: a PASS is valid up to 24 months from its start, which its issuer counts in its own
/// way.</summary>
public static class PassValidity
{
    public static readonly Rule Rule = new("PASS-02", "R5132-1-2");

    /// <summary>How the issuer counts the 24 months, by the day on which it issues.</summary>
    private static readonly InForce<PassLength> Length = new(
        new(new(2021, 9, 1), new(2021, 9, 1), new(Years: 2, Days: 0), "R5132-1-2; les-emplois approvals"),
        new(new(2024, 2, 28), new(2024, 2, 28), new(Years: 0, Days: 730), "les-emplois, commit 6cd4c2c")
    );

    /// <summary>The months of the text itself, whatever the issuer counts.</summary>
    private static readonly InForce<int> Months = new(
        new FigureVersion<int>(new(2021, 9, 1), new(2021, 9, 1), 24, "R5132-1-2")
    );

    /// <summary>Informs only: an end that was read from the issuer is kept whatever it is (A5).</summary>
    public static Check Check(Period entered) =>
        Length.Exists(entered.From)
            ? Rule.Met(Figure.Of("passUntil", entered.Until), Figure.Of("expectedPassUntil", ExpectedEnd(entered.From)))
            : Rule.NotApplicable(Figure.Of("passUntil", entered.Until));

    /// <summary>The last day by the text alone (A5), both ends included; null before the text.</summary>
    public static DateOnly? EndByLaw(DateOnly from) =>
        Months.TryOn(from, out var months) ? from.AddMonths(months).AddDays(-1) : null;

    /// <summary>The last day of a PASS for somebody hired, and issued with it, on <paramref name="hire"/>.</summary>
    public static DateOnly ExpectedEnd(DateOnly hire) => ExpectedEnd(hire, issuedOn: hire);

    /// <summary>The last day of a PASS that starts on <paramref name="hire"/> and is issued on another day.</summary>
    public static DateOnly ExpectedEnd(DateOnly hire, DateOnly issuedOn)
    {
        var length = Length.On(issuedOn);
        return hire.AddYears(length.Years).AddDays(length.Days - 1);
    }

    private sealed record PassLength(int Years, int Days);
}
