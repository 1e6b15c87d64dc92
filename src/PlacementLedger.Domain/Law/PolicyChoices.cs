namespace PlacementLedger.Domain.Law;

/// <summary>The choices in force where the law leaves a question open: what a rule reads to know which way to
/// answer.</summary>
/// <param name="Different">Those that are not the default, in the order of the ambiguities.</param>
public sealed record PolicyChoices(ValueList<PolicyChoice> Different)
{
    public static readonly PolicyChoices Default = new([]);

    public CeilingReading CeilingReading => Of(Ambiguities.CeilingReading);

    public WindowReading WindowReading => Of(Ambiguities.WindowReading);

    public CountedDuration CountedDuration => Of(Ambiguities.CountedDuration);

    public AnniversaryDay AnniversaryDay => Of(Ambiguities.AnniversaryDay);

    public PassEnd PassEnd => Of(Ambiguities.PassEnd);

    public SuspensionShift SuspensionShift => Of(Ambiguities.SuspensionShift);

    public PublicUserLimits PublicUserLimits => Of(Ambiguities.PublicUserLimits);

    public EttiPrivatePlacement EttiPrivatePlacement => Of(Ambiguities.EttiPrivatePlacement);

    public SixMonthJob SixMonthJob => Of(Ambiguities.SixMonthJob);

    public HomeHelpHours HomeHelpHours => Of(Ambiguities.HomeHelpHours);

    public BorderlineClient BorderlineClient => Of(Ambiguities.BorderlineClient);

    public DerogationShape DerogationShape => Of(Ambiguities.DerogationShape);

    public PostWaitingLength PostWaitingLength => Of(Ambiguities.PostWaitingLength);

    public LongSuspension LongSuspension => Of(Ambiguities.LongSuspension);

    public FteHours FteHours => Of(Ambiguities.FteHours);

    public UnknownAidAmount UnknownAidAmount => Of(Ambiguities.UnknownAidAmount);

    /// <summary>How the ceiling is read under these choices (A1 to A4).</summary>
    public CeilingPolicy Ceiling =>
        Different.Count == 0
            ? CeilingPolicy.Default
            : new(Binding: CeilingReading, Window: WindowReading)
            {
                IncludesAnniversary = AnniversaryDay == AnniversaryDay.InsideTheWindow,
                Duration = CountedDuration,
            };

    /// <summary>How the law of ETTI missions is read under these choices (A7, A8).</summary>
    public MissionPolicy Missions =>
        Different.Count == 0 ? MissionPolicy.Default : new(PublicUserLimits, EttiPrivatePlacement);

    /// <summary>Which hours are part of a person's time under these choices (A10).</summary>
    public WorkTimePolicy WorkTime =>
        Different.Count == 0 ? WorkTimePolicy.Default : new(HomeHelpHours == HomeHelpHours.Counted);

    private T Of<T>(AmbiguityOf<T> ambiguity)
        where T : struct, Enum
    {
        foreach (var choice in Different)
        {
            if (choice.Ambiguity == ambiguity.Id)
            {
                return ambiguity.Of(choice.Choice);
            }
        }

        return default;
    }
}

/// <summary>One option of one ambiguity.</summary>
/// <param name="Ambiguity">From <c>A1</c> to <c>A16</c>.</param>
/// <param name="Choice">One of the words of its options.</param>
public sealed record PolicyChoice(string Ambiguity, string Choice);
