using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>What happened in the demonstration's 24 months, counted in weeks from the Monday of the current
/// week.</summary>
internal static class DemoHistory
{
    /// <summary>In this order: whose request for a client comes first holds the client.</summary>
    public static readonly IReadOnlyList<DemoPlacement> Placements =
    [
        // Awa: 452 h, and 16 h planned: 12 h are left.
        new("awa-1", "awa", "biscuiterie", "mains-vives", Week: -76, Hours: 200, Monday: 4, Thursday: 4),
        new("awa-2", "awa", "biscuiterie", "mains-vives", Week: -48, Hours: 152, Monday: 4, Thursday: 4),
        new("awa-3", "awa", "biscuiterie", "mains-vives", Week: -18, Hours: 100, Monday: 4, Thursday: 4),
        new("awa-4", "awa", "biscuiterie", "mains-vives", Week: 1, Hours: 16, Monday: 4, Thursday: 4),
        // Bruno: 478 h, 2 h are left.
        new("bruno-1", "bruno", "chantier-naval", "estuaire", Week: -82, Hours: 240, Tuesday: 6, Friday: 4),
        new("bruno-2", "bruno", "chantier-naval", "estuaire", Week: -40, Hours: 238, Tuesday: 6, Friday: 4),
        // Chloé was planned for 478 h and worked 483 h: 3 h over.
        new("chloe-1", "chloe", "conserverie", "bocage", Week: -86, Hours: 260, Monday: 4, Wednesday: 4),
        new("chloe-2", "chloe", "conserverie", "bocage", Week: -36, Hours: 218, Monday: 4, Wednesday: 4)
        {
            LongerDays = 5,
        },
        // Driss neared the cap at the AI and went to the hub's ETTI, at the same client: the client stays where it is.
        new("driss-1", "driss", "fromagerie", "trois-rivieres", Week: -82, Hours: 470, Tuesday: 4, Thursday: 4),
        new("driss-2", "driss", "fromagerie", "passerelle", Week: -8, Hours: 300, 7, 7, 7, 7, 0)
        {
            SignedBy = "trois-rivieres",
        },
        // Elsa: what she did for an association does not count.
        new("elsa-1", "elsa", "papeterie", "loir", Week: -60, Hours: 120, Monday: 4),
        new("elsa-2", "elsa", "banque-alimentaire", "loir", Week: -26, Hours: 180, Tuesday: 4, Friday: 4),
        // Fatou: nobody has said what the garage is, so her hours count.
        new("fatou-1", "fatou", "garage", "gatine", Week: -20, Hours: 96, Wednesday: 6),
        // The ETTI's other placements, each signed by the AI of the place.
        new("gael-1", "gael", "biscuiterie", "passerelle", Week: -42, Hours: 910, 7, 7, 7, 7, 7)
        {
            SignedBy = "mains-vives",
        },
        new("hana-1", "hana", "chantier-naval", "passerelle", Week: -30, Hours: 600, 7, 7, 7, 0, 0)
        {
            SignedBy = "estuaire",
        },
        // Ivan works in people's homes: 400 h that count for nothing.
        new("ivan-1", "ivan", "menages", "mains-vives", Week: -70, Hours: 400, Tuesday: 4, Thursday: 4),
        // Nadia works full time: in two weeks the AI can go on no more, and the hub's ETTI is asked to take over.
        new("nadia-1", "nadia", "biscuiterie", "mains-vives", Week: -13, Hours: 420, 7, 7, 7, 7, 7),
        // The group. Jade is near the cap too.
        new("jade-1", "jade", "imprimerie", "aubepine-services", Week: -70, Hours: 456, Monday: 4, Thursday: 4),
        new("jade-2", "jade", "imprimerie", "aubepine-services", Week: 1, Hours: 12, Monday: 4, Thursday: 4),
        // Karim went the other way: from the ETTI to the AI.
        new("karim-1", "karim", "logistique", "aubepine-interim", Week: -66, Hours: 840, 7, 7, 7, 7, 0),
        new("karim-2", "karim", "imprimerie", "aubepine-services", Week: -12, Hours: 60, Wednesday: 6),
        // Lina: the oldest window; one entry was corrected.
        new("lina-1", "lina", "imprimerie", "aubepine-services", Week: -102, Hours: 300, Tuesday: 4),
        new("lina-2", "lina", "mairie", "aubepine-services", Week: -20, Hours: 80, Friday: 5),
        new("mehdi-1", "mehdi", "logistique", "aubepine-interim", Week: -24, Hours: 700, 7, 7, 7, 7, 7),
    ];

    public static readonly IReadOnlyList<DemoTransfer> Transfers =
    [
        new("driss", "trois-rivieres", "passerelle", TransferReason.Cap, Week: -8),
        new("karim", "aubepine-interim", "aubepine-services", TransferReason.PathwayStep, Week: -12),
    ];

    /// <summary>Lina's first day was counted an hour too long.</summary>
    public static readonly DemoCorrection Correction = new(
        "lina-1",
        Minutes: 180,
        "Une heure de pause comptée par erreur."
    );

    /// <summary>What clients ask for and nobody has filled.</summary>
    public static readonly IReadOnlyList<DemoOpenRequest> OpenRequests =
    [
        new("open-1", "conserverie", "bocage", Week: 2, Weeks: 8, HoursPerWeek: 20, Headcount: 2),
        new("open-2", "mairie", "aubepine-services", Week: 1, Weeks: 4, HoursPerWeek: 10, Headcount: 1),
    ];
}
