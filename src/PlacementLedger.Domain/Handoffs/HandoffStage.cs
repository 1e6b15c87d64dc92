namespace PlacementLedger.Domain.Handoffs;

/// <summary>How far a hand-off has come. The first three are open: somebody has something to do.</summary>
public enum HandoffStage
{
    /// <summary>A structure and the worker are asked, one structure after the other.</summary>
    Asking,

    /// <summary>Nobody is left to ask: the dossier of a derogation is to be prepared (R480-06).</summary>
    Derogation,

    /// <summary>No derogation came: work whose hours do not count is to be offered (R480-05).</summary>
    NonCountingClient,

    Completed,
    Abandoned,

    /// <summary>The hours can go on after all.</summary>
    Lifted,
}

/// <summary>Who said no.</summary>
public enum HandoffDecliner
{
    Structure,
    Worker,

    /// <summary>One of them did not answer in time.</summary>
    Nobody,

    /// <summary>Both said yes, and a rule forbids the mission.</summary>
    Law,
}
