using System.Collections.Frozen;

namespace PlacementLedger.Domain.Law;

/// <summary>The closed list of work that no fixed-term and no temporary worker may be exposed to. The number of each is
/// its place in D4154-1.</summary>
public enum DangerousWork
{
    /// <summary>Amiante : entretien ou maintenance sur flocages ou calorifugeages, confinement, retrait.</summary>
    Asbestos = 1,

    /// <summary>Amines aromatiques : benzidine, dianisidine, 4-aminobiphényle.</summary>
    AromaticAmines = 2,

    /// <summary>Arsénite de sodium.</summary>
    SodiumArsenite = 3,

    /// <summary>Arséniure d'hydrogène.</summary>
    HydrogenArsenide = 4,

    /// <summary>Auramine et magenta, leur fabrication.</summary>
    AuramineAndMagenta = 5,

    /// <summary>Béryllium et ses sels.</summary>
    Beryllium = 6,

    /// <summary>Bêta-naphtylamine, chlornaphazine, o-toluidine.</summary>
    BetaNaphthylamine = 7,

    /// <summary>Brome liquide ou gazeux.</summary>
    Bromine = 8,

    /// <summary>Cadmium : métallurgie et fusion.</summary>
    CadmiumMetallurgy = 9,

    /// <summary>Composés minéraux solubles du cadmium.</summary>
    SolubleCadmiumCompounds = 10,

    /// <summary>Chlore gazeux.</summary>
    Chlorine = 11,

    /// <summary>Chlorométhane.</summary>
    Chloromethane = 12,

    /// <summary>Chlorure de vinyle lors de la polymérisation.</summary>
    VinylChloride = 13,

    /// <summary>Dichlorure et oxycyanure de mercure, dérivés alkylés.</summary>
    MercuryCompounds = 14,

    /// <summary>Dioxyde de manganèse.</summary>
    ManganeseDioxide = 15,

    /// <summary>Fluor gazeux et acide fluorhydrique.</summary>
    Fluorine = 16,

    /// <summary>Iode solide ou vapeur.</summary>
    Iodine = 17,

    /// <summary>Oxychlorure de carbone.</summary>
    CarbonOxychloride = 18,

    /// <summary>Paraquat.</summary>
    Paraquat = 19,

    /// <summary>Phosphore, pentafluorure de phosphore, phosphure d'hydrogène.</summary>
    Phosphorus = 20,

    /// <summary>Poussières de lin inhalées.</summary>
    FlaxDust = 21,

    /// <summary>Poussières de métaux durs.</summary>
    HardMetalDust = 22,

    /// <summary>Rayonnements ionisants au-delà de 2 millisieverts par heure.</summary>
    IonisingRadiation = 23,

    /// <summary>Sulfure de carbone.</summary>
    CarbonDisulfide = 24,

    /// <summary>Tétrachloroéthane.</summary>
    Tetrachloroethane = 25,

    /// <summary>Tétrachlorométhane.</summary>
    CarbonTetrachloride = 26,

    /// <summary>Désinsectisation des bois et des grains stockés.</summary>
    WoodAndGrainDisinsection = 27,
}

/// <summary>Finds the listed work among the codes of the risks of a post, which are opaque otherwise.</summary>
public static class DangerousWorks
{
    private static readonly FrozenDictionary<string, DangerousWork> ByCode = Enum.GetValues<DangerousWork>()
        .ToFrozenDictionary(CamelCase.Of, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first that is in the list; null when none is.</summary>
    public static DangerousWork? In(IEnumerable<string> hazards)
    {
        foreach (var hazard in hazards)
        {
            if (ByCode.TryGetValue(hazard, out var listed))
            {
                return listed;
            }
        }

        return null;
    }
}
