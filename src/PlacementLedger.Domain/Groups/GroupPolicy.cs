namespace PlacementLedger.Domain.Groups;

/// <summary>How the members of a group have agreed to cooperate. Where there is no group, the defaults hold.</summary>
/// <remarks>A member that is added later has its default wherever an older event does not name it.</remarks>
public sealed record GroupPolicy
{
    public static readonly GroupPolicy Default = new();

    /// <summary>What every member lets every other member see; nothing by default.</summary>
    public ValueList<DataClass> Shared { get; init; } = [];

    /// <summary>How many days before the day on which an AI cannot go on a hand-off is opened. 1 to 180.</summary>
    public int HandoffNoticeDays { get; init; } = 21;

    /// <summary>How many days the worker and the structure asked have to answer in a hand-off. 1 to 30.</summary>
    public int HandoffAnswerDays { get; init; } = 5;

    /// <summary>Within how many days two structures that solicit one client are in conflict. 1 to 730.</summary>
    public int SolicitationDays { get; init; } = 90;

    /// <summary>After how many months without work a client is dormant. 1 to 60.</summary>
    public int DormantMonths { get; init; } = 3;

    /// <summary>How many days before it a client is told of a change of contact. 0 to 180.</summary>
    public int ContactNoticeDays { get; init; } = 15;

    /// <summary>For how many months a client that a structure brings in is protected. 0 to 120.</summary>
    public int ProtectionMonths { get; init; } = 12;

    public AllocationClause AllocationClause { get; init; } = AllocationClause.HolderConsent;

    /// <summary>How many days before the end of a placement the client is asked what becomes of the worker. 1 to
    /// 180.</summary>
    public int OutlookDaysBefore { get; init; } = 30;

    /// <summary>From how many workers lost in a quarter, those who came deducted, an AI is running dry. 1 to
    /// 1,000.</summary>
    public int DepletionWorkers { get; init; } = 5;
}

/// <summary>When a client may pass to another holder.</summary>
public enum AllocationClause
{
    /// <summary>Only if the holder agrees.</summary>
    HolderConsent,

    /// <summary>If the holder agrees, or once the protection of its client has ended.</summary>
    AfterProtection,
}
