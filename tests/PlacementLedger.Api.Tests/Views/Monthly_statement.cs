using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Tests.Views;

/// <summary>Scenario 20: minutes are exact; whole hours are declared and the rest is carried to the next
/// month.</summary>
[Collection<SharedLedger>]
public sealed class Monthly_statement(LedgerApi api)
{
    [Fact]
    public async Task of_thirty_days_of_7_h_30_is_225_hours_and_nothing_carried()
    {
        var story = await Story.Begin(api);
        var days = Enumerable.Range(1, 30).Select(day => new DateOnly(2026, 11, day)).ToArray();
        var placement = await story.Places(story.Ai, story.Ai, days);
        foreach (var day in days)
        {
            await story.Posts(placement, day, 450);
        }

        Assert.Equal((30, 13_500, 0, 225, 0), await Month(story, "2026-11"));
    }

    [Fact]
    public async Task carries_odd_minutes_from_month_to_month()
    {
        var story = await Story.Begin(api);
        var placement = await story.Places(story.Ai, story.Ai, new DateOnly(2026, 9, 7));
        await story.Posts(placement, new(2026, 9, 7), 437);
        await story.Posts(placement, new(2026, 10, 5), 449);
        await story.Posts(placement, new(2026, 10, 6), 30, HoursKind.PaidTraining);
        var wrong = await story.Posts(placement, new(2026, 11, 2), 421);
        Assert.Equal((1, 437, 0, 7, 17), await Month(story, "2026-09"));
        Assert.Equal((2, 479, 17, 8, 16), await Month(story, "2026-10"));
        Assert.Equal((1, 421, 16, 7, 17), await Month(story, "2026-11"));

        await story.Corrects(placement, wrong, new(2026, 11, 2), 421, 464);
        Assert.Equal((1, 464, 16, 8, 0), await Month(story, "2026-11"));
        Assert.Equal((2, 479, 17, 8, 16), await Month(story, "2026-10"));
    }

    [Fact]
    public async Task counts_for_the_legal_employer_and_leaves_out_who_did_nothing()
    {
        var story = await Story.Begin(api);
        var placement = await story.Places(story.Etti, story.Ai, new DateOnly(2026, 11, 2));
        var entry = await story.Posts(placement, new(2026, 11, 2), 61);
        Assert.Equal((1, 61, 0, 1, 1), await Month(story, "2026-11", story.Etti));
        Assert.Null(await Month(story, "2026-11"));
        Assert.Null(await Month(story, "2026-12", story.Etti));

        await story.Corrects(placement, entry, new(2026, 11, 2), 61, 0);
        Assert.Null(await Month(story, "2026-11", story.Etti));
    }

    [Fact]
    public async Task needs_a_month_and_a_structure()
    {
        var path = await api.RegisteredStructure();
        Assert.Equal((400, "MISSING_MEMBER"), await Refused($"{path}/monthly-statement"));
        Assert.Equal((400, "UNPARSEABLE_QUERY"), await Refused($"{path}/monthly-statement?month=2026-13"));
        Assert.Equal((400, "UNPARSEABLE_QUERY"), await Refused($"{path}/monthly-statement?month=2026-11-01"));
        var nowhere = $"/v1/structures/{Guid.CreateVersion7()}/monthly-statement?month=2026-11";
        Assert.Equal((404, "NOT_FOUND"), await Refused(nowhere));
        var empty = await api.Get($"{path}/monthly-statement?month=2026-11");
        Assert.Equal((200, 0), (empty.Status, (int)empty.Body["wholeHours"]!));
    }

    private static async Task<(int Days, int Minutes, int In, int Hours, int Out)?> Month(
        Story story,
        string month,
        Guid? employer = null
    )
    {
        var reply = await story.Read($"/v1/structures/{employer ?? story.Ai}/monthly-statement?month={month}");
        var body = reply.Body;
        Assert.Equal(month, (string?)body["month"]);
        if (body["workers"]!.AsArray() is not [{ } worker])
        {
            Assert.Equal((0, 0), ((int)body["minutes"]!, (int)body["wholeHours"]!));
            return null;
        }

        Assert.Equal(story.Worker, (Guid)worker["workerId"]!);
        Assert.Equal((int)body["wholeHours"]!, (int)worker["wholeHours"]!);
        return (
            (int)worker["days"]!,
            (int)worker["minutes"]!,
            (int)worker["carriedInMinutes"]!,
            (int)worker["wholeHours"]!,
            (int)worker["carriedOutMinutes"]!
        );
    }

    private async Task<(int, string?)> Refused(string path)
    {
        var reply = await api.Get(path);
        return (reply.Status, reply.Code);
    }
}
