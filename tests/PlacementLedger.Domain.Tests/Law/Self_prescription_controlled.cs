using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>PASS-19: what a structure that prescribed itself is told, and the dates of a control.</summary>
public sealed class Self_prescription_controlled
{
    [Fact(DisplayName = "PASS-19: a structure that prescribes itself is told until when it keeps the evidence")]
    public void tells_until_when_the_evidence_is_kept()
    {
        EligibilityControl
            .Check(PassAuthority.Siae, Day("2025-07-01"))
            .IsMet()
            .WithFigure("evidenceUntil", Day("2027-07-01"))
            .WithFigure("answerWeeks", 6);
        EligibilityControl.Check(PassAuthority.Prescriber, Day("2025-07-01")).DoesNotApply();
        EligibilityControl.Check(PassAuthority.Siae, Day("2021-08-31")).DoesNotApply();
    }

    [Theory(DisplayName = "PASS-19 a/b/c: six weeks to answer, six more, five months to decide")]
    [InlineData("2026-10-01", "2026-11-12")]
    [InlineData("2026-12-01", "2027-01-12")]
    public void may_be_controlled_later(string received, string answerBy) =>
        Assert.Equal(Day(answerBy), EligibilityControl.AnswerBy(Day(received)));

    [Fact(DisplayName = "PASS-19 c: the decision; the evidence is kept for 24 months")]
    public void is_decided_on_in_time()
    {
        Assert.Equal(Day("2027-05-01"), EligibilityControl.DecideBy(Day("2026-12-01")));
        Assert.Equal(Day("2028-02-29"), EligibilityControl.KeepEvidenceUntil(Day("2026-03-01").AddDays(-1)).AddDays(1));
        Assert.Equal(Day("2028-11-23"), EligibilityControl.KeepEvidenceUntil(Today));
    }
}
