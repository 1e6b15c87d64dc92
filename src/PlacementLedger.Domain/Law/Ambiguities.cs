using System.Collections.Immutable;

namespace PlacementLedger.Domain.Law;

/// <summary>Every question the law leaves open, A1 to A16: the list is closed.</summary>
/// <remarks>Each choice is read by code, by the property of <see cref="PolicyChoices"/>; a test holds them to it, so
/// that
/// no choice is kept and not followed.</remarks>
public static class Ambiguities
{
    public static readonly AmbiguityOf<CeilingReading> CeilingReading = new("A1", "R480-01", "R480-02");

    public static readonly AmbiguityOf<WindowReading> WindowReading = new("A2", "R480-03");

    public static readonly AmbiguityOf<CountedDuration> CountedDuration = new("A3", "R480-04");

    public static readonly AmbiguityOf<AnniversaryDay> AnniversaryDay = new("A4", "R480-03");

    public static readonly AmbiguityOf<PassEnd> PassEnd = new("A5", "PASS-02");

    public static readonly AmbiguityOf<SuspensionShift> SuspensionShift = new("A6", "PASS-09");

    public static readonly AmbiguityOf<PublicUserLimits> PublicUserLimits = new("A7", "ETTI-09");

    public static readonly AmbiguityOf<EttiPrivatePlacement> EttiPrivatePlacement = new("A8", "ETTI-03");

    public static readonly AmbiguityOf<SixMonthJob> SixMonthJob = new("A9", "SOR-02", "SOR-03");

    public static readonly AmbiguityOf<HomeHelpHours> HomeHelpHours = new("A10", "WT-02", "WT-06");

    public static readonly AmbiguityOf<BorderlineClient> BorderlineClient = new("A11", "R480-05", "R480-13");

    public static readonly AmbiguityOf<DerogationShape> DerogationShape = new("A12", "R480-07");

    public static readonly AmbiguityOf<PostWaitingLength> PostWaitingLength = new("A13", "ETTI-11");

    public static readonly AmbiguityOf<LongSuspension> LongSuspension = new("A14", "PASS-11");

    public static readonly AmbiguityOf<FteHours> FteHours = new("A15", "AID-03");

    public static readonly AmbiguityOf<UnknownAidAmount> UnknownAidAmount = new("A16", "AID-01");

    public static ImmutableArray<Ambiguity> All { get; } =
    [
        CeilingReading,
        WindowReading,
        CountedDuration,
        AnniversaryDay,
        PassEnd,
        SuspensionShift,
        PublicUserLimits,
        EttiPrivatePlacement,
        SixMonthJob,
        HomeHelpHours,
        BorderlineClient,
        DerogationShape,
        PostWaitingLength,
        LongSuspension,
        FteHours,
        UnknownAidAmount,
    ];

    /// <summary>Null when there is no such ambiguity.</summary>
    public static Ambiguity? Find(string id) => All.FirstOrDefault(ambiguity => ambiguity.Id == id);

    /// <summary>Those the answer of a rule depends on.</summary>
    public static IEnumerable<Ambiguity> OfRule(string ruleId) =>
        All.Where(ambiguity => ambiguity.Rules.Contains(ruleId));
}
