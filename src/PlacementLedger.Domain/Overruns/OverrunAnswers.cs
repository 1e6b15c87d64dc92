namespace PlacementLedger.Domain.Overruns;

/// <summary>What an employer has answered to an overrun case; one does not exclude another.</summary>
public sealed record OverrunAnswers(
    OverrunJustification? Justification,
    OverrunDerogation? Derogation,
    OverrunTransfer? Transfer
)
{
    public static readonly OverrunAnswers None = new(null, null, null);
}

/// <summary>Why the ceiling was passed.</summary>
/// <param name="RemarkId">The erasable text that says more.</param>
public sealed record OverrunJustification(DateOnly On, OverrunReason Reason, Guid? RemarkId);

/// <summary>The derogation that covers the minutes.</summary>
public sealed record OverrunDerogation(DateOnly On, string DerogationRef);

/// <summary>The transfer by which the worker goes on with an ETTI.</summary>
public sealed record OverrunTransfer(DateOnly On, Guid TransferId);

/// <summary>When, how and why a case was closed.</summary>
public sealed record OverrunClosure(DateOnly On, OverrunClosing Closing, Guid? RemarkId);
