using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Views;

/// <summary>The answers the contract shows for the views: one client shared by an association and an ETTI.</summary>
internal static class ViewExamples
{
    private static readonly Guid Ai = Guid.Parse("0195c1a0-0000-7000-8000-0000000000a1");
    private static readonly Guid Etti = Guid.Parse("0195c1a0-0000-7000-8000-0000000000e1");
    private static readonly Guid Client = Guid.Parse("0195c1a0-0000-7000-8000-0000000000c1");
    private static readonly Guid Worker = Guid.Parse("0195c1a0-0000-7000-8000-0000000000b1");
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly ClientAllocationResource Allocation = new(
        Client,
        Ai,
        Morning,
        Ai,
        "agent-7",
        [new(Ai, null, 3, 27_000, 4_500), new(Etti, Ai, 1, 9_000, 0)],
        Morning
    )
    {
        HeldFrom = new(2026, 2, 1),
        ProtectedUntil = new(2027, 1, 31),
        SharedWith = [new(Etti, new(2026, 6, 1), null)],
    };

    public static readonly DormantClientResource Dormant = new(Client, Ai, new(2026, 6, 12), Morning);

    public static readonly DepletionResource Depletion = new(
        Ai,
        new(2026, 10, 1),
        new(2026, 12, 31),
        new(6, 1, 5),
        new(1, 0, 1),
        new(54_000, 9_000, 45_000),
        5,
        [new(new(2026, 10, 1), 5, 5, Morning)]
    );

    // Thirty days of 7 h 30: 225 hours and nothing left over.
    public static readonly MonthlyStatementResource Statement = new(
        Ai,
        "2026-11",
        [new(Worker, 30, 13_500, 0, 13_500, 0, 225, 0)],
        13_500,
        225
    );

    public static readonly DecisionResource Decision = new(
        Guid.Parse("0195c1a0-0000-7000-8000-0000000000d1"),
        "confirmPlacement",
        DecisionOutcome.Accepted,
        new("AAECAwQFBgcICQoLDA0ODw", "2026-11-01"),
        2_250,
        [new(new(2026, 11, 24), 450)],
        [],
        [
            CheckAnswer.Of(
                new(
                    "R480-01",
                    CheckOutcome.Met,
                    null,
                    [Figure.Of("ceilingMinutes", HoursCeiling.Minutes.On(new(2026, 11, 24)))],
                    []
                ),
                Language.English
            ),
        ],
        [Worker, Client],
        Morning
    );
}
