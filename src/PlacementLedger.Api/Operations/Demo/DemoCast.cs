using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>Who the demonstration is about: two cooperations, their clients and their workers. All names are
/// invented.</summary>
internal static class DemoCast
{
    /// <summary>The hub: six AIs made one ETTI, which has no staff; each is its agent in its own territory.</summary>
    public static readonly IReadOnlyList<DemoStructure> HubAgents =
    [
        new("mains-vives", StructureKind.Ai, "99000000100011", "Les Mains Vives", "49"),
        new("estuaire", StructureKind.Ai, "99000000200019", "Estuaire Entraide", "44"),
        new("bocage", StructureKind.Ai, "99000000300017", "Bocage Coup de Main", "85"),
        new("trois-rivieres", StructureKind.Ai, "99000000400015", "Trois Rivières Emploi", "53"),
        new("loir", StructureKind.Ai, "99000000500012", "Loir et Labeur", "72"),
        new("gatine", StructureKind.Ai, "99000000600010", "Gâtine Solidaire", "79"),
    ];

    public static readonly DemoStructure HubEtti = new(
        "passerelle",
        StructureKind.Etti,
        "99000000700018",
        "Passerelle Intérim",
        "49",
        "44",
        "85",
        "53",
        "72",
        "79"
    );

    /// <summary>The group: four structures of one house.</summary>
    public static readonly IReadOnlyList<DemoStructure> Group =
    [
        new("aubepine-services", StructureKind.Ai, "99000001100018", "Aubépine Services", "35"),
        new("aubepine-interim", StructureKind.Etti, "99000001200016", "Aubépine Intérim", "35"),
        new("aubepine-recyclage", StructureKind.Ei, "99000001300014", "Aubépine Recyclage", "35"),
        new("aubepine-jardins", StructureKind.Aci, "99000001400012", "Les Jardins d'Aubépine", "35"),
    ];

    public static readonly IReadOnlyList<DemoClient> Clients =
    [
        new("biscuiterie", "Biscuiterie des Deux Ponts", ClientCategory.PrivateForProfit, "49", DemoTrade.Packing),
        new("menages", "Ménages d'Angers-Ouest", ClientCategory.PrivateIndividualDomestic, "49", DemoTrade.Cleaning),
        new(
            "chantier-naval",
            "Chantier naval du Grand Chenal",
            ClientCategory.PrivateForProfit,
            "44",
            DemoTrade.Handling
        ),
        new("conserverie", "Conserverie du Bocage", ClientCategory.PrivateForProfit, "85", DemoTrade.Packing),
        new("fromagerie", "Fromagerie des Trois Rivières", ClientCategory.PrivateForProfit, "53", DemoTrade.Packing),
        new("papeterie", "Papeterie du Loir", ClientCategory.PrivateForProfit, "72", DemoTrade.Handling),
        new(
            "banque-alimentaire",
            "Panier Partagé (association)",
            ClientCategory.PrivateNonProfit,
            "72",
            DemoTrade.Handling
        ),
        new("garage", "Garage des Tilleuls", ClientCategory.Unknown, "79", DemoTrade.Cleaning),
        new("imprimerie", "Imprimerie du Vieux Pont", ClientCategory.PrivateForProfit, "35", DemoTrade.Cleaning),
        new("mairie", "Commune de Saint-Aubin-des-Haies", ClientCategory.PublicAuthority, "35", DemoTrade.Cleaning),
        new("logistique", "Logistique Bretonne Invention", ClientCategory.PrivateForProfit, "35", DemoTrade.Handling),
    ];

    public static readonly IReadOnlyList<DemoWorker> Workers =
    [
        new("awa", "NDOUR", "Awa", new(1984, 3, 12), PassWeeksAgo: 78),
        new("bruno", "LEFORT", "Bruno", new(1971, 7, 2), PassWeeksAgo: 84),
        new("chloe", "MARTINEAU", "Chloé", new(1996, 11, 23), PassWeeksAgo: 88),
        new("driss", "BENCHEKROUN", "Driss", new(1990, 1, 30), PassWeeksAgo: 84),
        new("elsa", "PINSON", "Elsa", new(1979, 5, 17), PassWeeksAgo: 64),
        new("fatou", "SECK", "Fatou", new(2001, 9, 8), PassWeeksAgo: 40),
        new("gael", "TREMBLAIN", "Gaël", new(1988, 12, 1), PassWeeksAgo: 44),
        new("hana", "OKAFOR", "Hana", new(1993, 4, 25), PassWeeksAgo: 36),
        new("ivan", "PETROVITCH", "Ivan", new(1967, 10, 14), PassWeeksAgo: 76),
        new("jade", "LE GOARANT", "Jade", new(1999, 2, 6), PassWeeksAgo: 74),
        new("karim", "ZERROUKI", "Karim", new(1982, 8, 19), PassWeeksAgo: 72),
        new("lina", "DA FONTE", "Lina", new(1975, 6, 3), PassWeeksAgo: 103),
        new("mehdi", "AUBERTIN", "Mehdi", new(1994, 3, 28), PassWeeksAgo: 30),
        new("nadia", "CORBIN", "Nadia", new(1987, 8, 11), PassWeeksAgo: 15),
    ];

    public static IEnumerable<DemoStructure> Structures => [.. HubAgents, HubEtti, .. Group];

    public static DemoStructure Structure(string key) => Structures.Single(structure => structure.Key == key);

    public static DemoClient Client(string key) => Clients.Single(client => client.Key == key);
}

/// <summary>A structure of the demonstration.</summary>
internal sealed record DemoStructure(
    string Key,
    StructureKind Kind,
    string Siret,
    string Name,
    params string[] Departments
)
{
    public Guid Id { get; } = DemoId.Of($"structure/{Key}");
}

/// <summary>A client of the demonstration, where it has its work done.</summary>
internal sealed record DemoClient(string Key, string Name, ClientCategory Category, string Department, DemoTrade Trade)
{
    public Guid Id { get; } = DemoId.Of($"client/{Key}");
}

/// <summary>A worker of the demonstration, whose PASS of 24 months began so many weeks ago.</summary>
internal sealed record DemoWorker(string Key, string FamilyName, string GivenName, DateOnly BirthDate, int PassWeeksAgo)
{
    public Guid Id { get; } = DemoId.Of($"worker/{Key}");
}

/// <summary>What the work is, by its code in the State's repertoire of occupations.</summary>
internal sealed record DemoTrade(string Rome, string Label)
{
    public static readonly DemoTrade Packing = new("H3302", "Agent de conditionnement");
    public static readonly DemoTrade Handling = new("N1105", "Manutentionnaire");
    public static readonly DemoTrade Cleaning = new("K2204", "Agent d'entretien");
}
