using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-13: a PASS is extended from its end, on a ground of the law, by whom the law names and for as long as
/// it says.</summary>
public static class ExtensionHasALawfulGround
{
    public static readonly Rule Rule = new("PASS-13", "R5132-1-8, L5132-11-1; PASS IAE, les-emplois approvals")
    {
        Blocks = [Codes.PassExtensionNotAllowed, Codes.PassExtensionTooLong],
        Warns = [Codes.FactMissing],
    };

    /// <summary>Days of one request; an inclusion contract lasts until it is broken.</summary>
    public static readonly InForce<int> RequestDaysMax = Since2021(365, "les-emplois, Prolongation");

    /// <summary>Days of one request for an inclusion contract.</summary>
    public static readonly InForce<int> InclusionRequestDaysMax = Since2021(3_650, "les-emplois, Prolongation");

    /// <summary>Least age for the ground of age.</summary>
    public static readonly InForce<int> AgeYears = Since2021(50, "R5132-1-8");

    /// <summary>Least age for the ground of the inclusion contract.</summary>
    public static readonly InForce<int> InclusionAgeYears = Since2021(57, "R5132-1-8, L5132-14-1");

    /// <summary>What an event says of a reason.</summary>
    public static ExtensionGround GroundOf(ExtensionReason reason) =>
        reason switch
        {
            ExtensionReason.InclusionContract => ExtensionGround.InclusionContract,
            ExtensionReason.Training => ExtensionGround.Training,
            ExtensionReason.Age50 => ExtensionGround.Age50,
            ExtensionReason.DisabledWorker or ExtensionReason.SeriousDifficulties =>
                ExtensionGround.ParticularSituation,
        };

    /// <summary>Blocks a request that is too long, does not start at the end, or is not for that authority or kind of
    /// structure to make; the age and the kind warn where they are not known.</summary>
    public static Check Check(ExtendPass command, Pass pass, ExtensionFacts facts)
    {
        var said =
            command.From != pass.Until ? Refused("notFromTheEnd", Figure.Of("passUntil", pass.Until))
            : NeedsPrescriber(command.Reason) && command.Authority != PassAuthority.Prescriber
                ? Refused("prescriberOnly")
            : IsClosedTo(facts.AskedBy, command.Reason) ? Refused("aiAndAciOnly")
            : AgeFor(command) is { } age && facts.AgeOn?.Invoke(command.RequestedOn) < age ? Refused("tooYoung")
            : command.Days > DaysMax(command) ? TooLong(command)
            : Missing(command, facts) is { } missing ? Rule.Warned(Codes.FactMissing, Figure.Of("fact", missing))
            : Rule.Met(Figure.Of("askedDays", command.Days), Figure.Of("passUntil", command.Until));
        return said with { Events = pass.Evidence };
    }

    /// <summary>Most days of one request for that reason.</summary>
    public static int DaysMax(ExtendPass command)
    {
        var figure = command.Reason == ExtensionReason.InclusionContract ? InclusionRequestDaysMax : RequestDaysMax;
        return figure.TryOn(command.RequestedOn, out var days) ? days : 0;
    }

    private static bool NeedsPrescriber(ExtensionReason reason) =>
        reason switch
        {
            ExtensionReason.InclusionContract or ExtensionReason.Training => false,
            ExtensionReason.Age50 or ExtensionReason.DisabledWorker or ExtensionReason.SeriousDifficulties => true,
        };

    private static bool IsClosedTo(StructureKind? askedBy, ExtensionReason reason) =>
        reason == ExtensionReason.SeriousDifficulties
        && askedBy is StructureKind.Etti or StructureKind.Ei or StructureKind.Eiti;

    private static int? AgeFor(ExtendPass command) =>
        command.Reason switch
        {
            ExtensionReason.Age50 => AgeYears.TryOn(command.RequestedOn, out var age) ? age : null,
            ExtensionReason.InclusionContract => InclusionAgeYears.TryOn(command.RequestedOn, out var age) ? age : null,
            ExtensionReason.Training or ExtensionReason.DisabledWorker or ExtensionReason.SeriousDifficulties => null,
        };

    private static string? Missing(ExtendPass command, ExtensionFacts facts) =>
        command.Reason == ExtensionReason.SeriousDifficulties && facts.AskedBy is null ? "structure"
        : AgeFor(command) is not null && facts.AgeOn is null ? "age"
        : null;

    private static Check TooLong(ExtendPass command) =>
        Rule.Blocked(
            Codes.PassExtensionTooLong,
            Figure.Of("askedDays", command.Days),
            Figure.Of("maximumDays", DaysMax(command))
        );

    private static Check Refused(string clause, params ReadOnlySpan<Figure> figures) =>
        Rule.Blocked(Codes.PassExtensionNotAllowed, [Figure.Of("clause", clause), .. figures]);

    private static InForce<int> Since2021(int value, string source) =>
        new(new FigureVersion<int>(new(2021, 9, 1), new(2021, 9, 1), value, source));
}
