using System.Globalization;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>The words of the demonstration's tables, in French or in English.</summary>
internal sealed record DemoWords
{
    // The demonstration is about today: the figure that was published last is the one in force.
    private static int CeilingHours => HoursCeiling.Minutes.Versions[^1].Value / 60;

    public static readonly DemoWords French = new()
    {
        BalancesTitle = $"Soldes d'heures (plafond de {CeilingHours} h sur 24 mois, par AI et par salarié)",
        BalancesCaption =
            "Compté : les heures qui consomment le plafond. Jaune : moins de 16 h restantes. Rouge : dépassement.",
        Worker = "Salarié",
        Employer = "Employeur",
        Window = "Période de 24 mois",
        Worked = "Travaillé",
        Counted = "Compté",
        Reserved = "Réservé",
        Left = "Reste",
        Overrun = "Dépassement",
        NoCeiling = "sans plafond (ETTI)",
        NoWindow = "aucune heure comptée",
        AllocationsTitle = "À qui chaque client est confié",
        Client = "Client",
        Holder = "Tenu par",
        OpenedBy = "Ouvert par",
        Shares = "Parts",
        SignedBy = "signé par",
        Placements = "mise(s) à disposition",
        WorkedShort = "travaillées",
        ReservedShort = "réservées",
        HandoffsTitle = "Relais : qui ne pourra bientôt plus travailler pour l'AI, et qui est sollicité",
        StopsOn = "S'arrête le",
        Asked = "Sollicité",
        AnswerBy = "Réponse avant le",
        DayForm = "dd/MM/yyyy",
    };

    public static readonly DemoWords English = new()
    {
        BalancesTitle = $"Hour balances (ceiling of {CeilingHours} h in 24 months, per AI and worker)",
        BalancesCaption = "Counted: hours that consume the ceiling. Yellow: less than 16 h left. Red: overrun.",
        Worker = "Worker",
        Employer = "Employer",
        Window = "24-month window",
        Worked = "Worked",
        Counted = "Counted",
        Reserved = "Reserved",
        Left = "Left",
        Overrun = "Overrun",
        NoCeiling = "no ceiling (ETTI)",
        NoWindow = "no counted hour",
        AllocationsTitle = "Who holds each client",
        Client = "Client",
        Holder = "Holder",
        OpenedBy = "Opened by",
        Shares = "Shares",
        SignedBy = "signed by",
        Placements = "placement(s)",
        WorkedShort = "worked",
        ReservedShort = "reserved",
        HandoffsTitle = "Hand-offs: who will soon work for the AI no more, and who is asked",
        StopsOn = "Stops on",
        Asked = "Asked",
        AnswerBy = "Answer by",
        DayForm = "yyyy-MM-dd",
    };

    public required string BalancesTitle { get; init; }
    public required string BalancesCaption { get; init; }
    public required string Worker { get; init; }
    public required string Employer { get; init; }
    public required string Window { get; init; }
    public required string Worked { get; init; }
    public required string Counted { get; init; }
    public required string Reserved { get; init; }
    public required string Left { get; init; }
    public required string Overrun { get; init; }
    public required string NoCeiling { get; init; }
    public required string NoWindow { get; init; }
    public required string AllocationsTitle { get; init; }
    public required string Client { get; init; }
    public required string Holder { get; init; }
    public required string OpenedBy { get; init; }
    public required string Shares { get; init; }
    public required string SignedBy { get; init; }
    public required string Placements { get; init; }
    public required string WorkedShort { get; init; }
    public required string ReservedShort { get; init; }
    public required string HandoffsTitle { get; init; }
    public required string StopsOn { get; init; }
    public required string Asked { get; init; }
    public required string AnswerBy { get; init; }
    public required string DayForm { get; init; }

    public string Day(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);
}
