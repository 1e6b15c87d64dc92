using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Clients;

/// <summary>What the contract shows for clients; they are invented.</summary>
internal static class ClientExamples
{
    public static readonly ClassificationRequest Classify = new(
        ClientCategory.PrivateForProfit,
        new(2026, 3, 1),
        "Transformation en SAS"
    );

    public static readonly RegisterClientRequest Register = new(
        "Menuiserie Exemple",
        Siret: "10000000000033",
        ExternalRefs: [new("crm", "C-12")],
        Classification: Classify,
        Site: new("49", "49007")
    );

    public static readonly ClientResource Client = new(
        new("0197c1f0-0000-7000-8000-0000000000c1"),
        [new("crm", "C-12")],
        Register.Name,
        Register.Siret,
        Register.Site,
        [new(Classify.Category, Classify.From, null, Classify.Basis)],
        [],
        2,
        new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly ClientResource Unnamed = Client with
    {
        Name = null,
        Classifications = [new(Classify.Category, Classify.From, null, null)],
    };

    public static readonly RedundancyRequest Redundancy = new(new(2026, 5, 23), Rome: "H2206");

    private static readonly DecisionAnswer Obeyed = DecisionAnswer.Of(
        Decision.AlreadyDone(),
        null,
        new("8uQ1mE0o3v5n2VqkTz6T7A", RuleBook.Version),
        Language.English
    );

    public static readonly ClientAnswer Registered = new(Unnamed, Obeyed);

    public static readonly ClientAnswer WithRedundancy = new(
        Unnamed with
        {
            Redundancies = [new(Redundancy.On, Redundancy.Rome, null)],
            Version = 3,
        },
        Obeyed
    );
}
