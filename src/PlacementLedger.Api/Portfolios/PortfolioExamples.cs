using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Portfolios;

/// <summary>What the contract shows for allocations; they are invented.</summary>
internal static class PortfolioExamples
{
    private static readonly Guid Ai = new("0195c1a0-0000-7000-8000-0000000000a1");
    private static readonly Guid Etti = new("0195c1a0-0000-7000-8000-0000000000e1");
    private static readonly Guid Group = new("0197c1f0-7777-7000-8000-000000000001");
    private static readonly DateOnly Handover = new(2026, 12, 1);

    public static readonly AllocateClientRequest Allocate = new(Ai, new(2026, 2, 1), Group);

    public static readonly ConsentToHolderChangeRequest Consent = new(new(2026, 11, 23), Etti, Group);

    public static readonly ChangeHolderRequest Change = new(
        Etti,
        Handover,
        HolderChangeClause.HolderConsent,
        "ged:412",
        Group
    );

    public static readonly ShareClientRequest Share = new(Etti, new(2026, 6, 1), new(2026, 12, 31), Group);

    public static readonly ReleaseClientRequest Release = new(
        new(2026, 12, 31),
        "Le client n'est plus sur le territoire",
        Group
    );

    private static readonly PortfolioResource Held = new(
        new("7d1f1f0e-5a1c-8a55-9d0e-0c8f5ad5c0de"),
        new("0197c1f0-0000-7000-8000-0000000000c1"),
        Group,
        Ai,
        Ai,
        null,
        [new(Ai, Allocate.From, null, new(2027, 1, 31), null, null)],
        [],
        1,
        new(2026, 2, 1, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly PortfolioAnswer Allocated = new(Held, DecisionExamples.Plain);

    public static readonly PortfolioAnswer Consented = new(
        Held with
        {
            ConsentTo = new(Etti, Consent.On),
            Version = 2,
        },
        DecisionExamples.Plain
    );

    public static readonly PortfolioAnswer Changed = new(
        Held with
        {
            Holders =
            [
                Held.Holders[0] with
                {
                    Until = Handover.AddDays(-1),
                },
                new(Etti, Handover, null, Held.Holders[0].ProtectedUntil, Change.Clause, Change.Ref),
            ],
            Version = 3,
        },
        DecisionExamples.Plain
    );

    public static readonly PortfolioAnswer Shared = new(
        Held with
        {
            SharedWith = [new(Etti, Share.From, Share.Until)],
            Version = 2,
        },
        DecisionExamples.Plain
    );

    public static readonly PortfolioAnswer Released = new(
        Held with
        {
            Holders = [Held.Holders[0] with { Until = Release.On }],
            Version = 2,
        },
        DecisionExamples.Plain
    );
}
