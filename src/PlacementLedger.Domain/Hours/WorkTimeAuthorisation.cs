namespace PlacementLedger.Domain.Hours;

/// <summary>What lets a person's working time pass an ordinary limit, as the employer who asks names it.</summary>
/// <param name="Ref">An opaque reference of the text or the decision; null where none is given.</param>
public sealed record WorkTimeAuthorisation(WorkTimeLimit Limit, AuthorisationBasis Basis, string? Ref);

/// <summary>The limits that can be raised (L3121-19, L3121-21, L3121-23).</summary>
public enum WorkTimeLimit
{
    Day,
    Week,
    TwelveWeeks,
}

/// <summary>What an authorisation rests on.</summary>
public enum AuthorisationBasis
{
    CollectiveAgreement,
    LabourInspector,
    Urgency,
}
