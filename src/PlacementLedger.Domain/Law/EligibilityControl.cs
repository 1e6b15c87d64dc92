using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-19: the administration checks afterwards what a structure prescribed itself, within delays on both
/// sides.</summary>
public static class EligibilityControl
{
    public static readonly Rule Rule = new("PASS-19", "R5132-1-7, R5132-1-12 to R5132-1-17");

    /// <summary>Months for which the evidence of eligibility is kept.</summary>
    public static readonly InForce<int> EvidenceMonths = Since2021(24);

    /// <summary>Weeks to answer a request, and again to answer a notice of failures.</summary>
    public static readonly InForce<int> AnswerWeeks = Since2021(6);

    /// <summary>Months from the notice of failures within which the decision is taken.</summary>
    public static readonly InForce<int> DecisionMonths = Since2021(5);

    /// <summary>Informs a structure that prescribes itself until when it keeps the evidence, and how long it has to
    /// answer.</summary>
    public static Check Check(PassAuthority by, DateOnly declaredOn) =>
        by switch
        {
            PassAuthority.Siae when EvidenceMonths.Exists(declaredOn) => Rule.Met(
                Figure.Of("evidenceUntil", KeepEvidenceUntil(declaredOn)),
                Figure.Of("answerWeeks", AnswerWeeks.On(declaredOn))
            ),
            PassAuthority.Siae or PassAuthority.Prescriber => Rule.NotApplicable(),
        };

    /// <summary>The last day on which the evidence must still be there.</summary>
    public static DateOnly KeepEvidenceUntil(DateOnly declaredOn) =>
        declaredOn.AddMonths(EvidenceMonths.TryOn(declaredOn, out var months) ? months : 0);

    /// <summary>The last day to answer what was received on <paramref name="receivedOn"/>: the request for evidence, or
    /// the notice of failures.</summary>
    public static DateOnly AnswerBy(DateOnly receivedOn) =>
        receivedOn.AddDays(7 * (AnswerWeeks.TryOn(receivedOn, out var weeks) ? weeks : 0));

    /// <summary>The last day for the decision that follows a notice of failures.</summary>
    public static DateOnly DecideBy(DateOnly noticeOn) =>
        noticeOn.AddMonths(DecisionMonths.TryOn(noticeOn, out var months) ? months : 0);

    private static InForce<int> Since2021(int value) =>
        new(new FigureVersion<int>(new(2021, 9, 1), new(2021, 9, 1), value, "R5132-1-12 to R5132-1-17"));
}
