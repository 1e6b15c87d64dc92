using System.Text.Json;
using System.Text.Json.Nodes;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Tests.Contracts;

/// <summary>What was stored once can be read for ever: names and shapes of events are approved, one file
/// each.</summary>
public sealed class Stored_events
{
    private static readonly JsonSerializerOptions Json = Options();
    private static readonly JsonSerializerOptions Readable = new(Json) { WriteIndented = true };

    public static TheoryData<string> Names => [.. EventNames.All.Select(named => named.Name)];

    [Fact]
    public void all_have_a_name_of_their_own()
    {
        var types = typeof(LedgerEvent)
            .Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(LedgerEvent)) && !t.IsAbstract);
        Assert.Equal(
            types.OrderBy(t => t.Name).Select(t => t.Name),
            EventNames.All.Select(named => named.Event.Name).Order()
        );
        Assert.All(types, type => Assert.True(type.IsSealed));
        Assert.Equal(EventNames.All.Count, EventNames.All.Select(named => named.Name).Distinct().Count());
        Approved.Match(
            "event-names.approved.txt",
            string.Join('\n', EventNames.All.Select(n => $"{n.Name} {n.Event.Name}"))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void written_by_an_earlier_version_can_be_read_whole(string name)
    {
        var type = EventNames.All.Single(named => named.Name == name).Event;
        var file = $"events/{name}.json";
        if (!Approved.Exists(file))
        {
            Approved.Match(file, JsonSerializer.Serialize(EventSample.Of(type), type, Readable));
        }

        var stored = Approved.Read(file);
        AssertHolds(JsonNode.Parse(stored)!, ReadAgain(stored, type), name);
    }

    [Fact]
    public void decisions_of_the_time_before_policies_followed_none_and_later_ones_keep_theirs()
    {
        var before = JsonSerializer.Deserialize<DecisionRecorded>(
            Approved.Read("events/decision_recorded.json"),
            Json
        )!;
        Assert.Empty(before.Policies);
        var later = before with { Policies = [new("A1", "perEmployeeAcrossAis")] };
        Assert.Equal(later, JsonSerializer.Deserialize<DecisionRecorded>(JsonSerializer.Serialize(later, Json), Json));
    }

    [Fact]
    public void of_placements_told_before_the_rules_of_missions_say_nothing_of_them()
    {
        var old = JsonSerializer.Deserialize<PlacementConfirmed>(
            Approved.Read("events/placement_confirmed.json"),
            Json
        )!;
        Assert.Empty(old.Terms.OpeningDays);
        Assert.Null(old.Terms.BranchRenewalsMax);
        Assert.Null(old.Terms.Circumstance);
        var told = old.Terms with
        {
            OpeningDays = [DayOfWeek.Monday],
            BranchRenewalsMax = 3,
            Circumstance = RecourseCircumstance.Abroad,
        };
        var text = JsonSerializer.Serialize(told, Json);
        Assert.Contains("[\"monday\"]", text, StringComparison.Ordinal);
        Assert.Equal(told, JsonSerializer.Deserialize<PlacementTerms>(text, Json));
    }

    [Theory]
    [InlineData("counting_window_reanchored", "decisions")]
    [InlineData("decision_recorded", "unsettles")]
    public void that_gained_a_member_are_read_with_it_and_without(string name, string member)
    {
        var type = EventNames.All.Single(named => named.Name == name).Event;
        var without = Approved.Read($"events/{name}.json");
        Assert.Null(JsonNode.Parse(without)![member]);
        Assert.Empty(ReadAgain(without, type)[member]!.AsArray());
        var with = Approved.Read($"events/{name}.{member}.json");
        AssertHolds(JsonNode.Parse(with)!, ReadAgain(with, type), name);
    }

    private static JsonNode ReadAgain(string stored, Type type) =>
        JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(stored, type, Json), type, Json)!;

    // What was stored must survive; what events have gained since may be beside it.
    private static void AssertHolds(JsonNode stored, JsonNode? read, string at)
    {
        if (stored is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                AssertHolds(value!, read![name], $"{at}/{name}");
            }
        }
        else
        {
            Assert.True(
                JsonNode.DeepEquals(stored, read),
                $"{at}: {stored.ToJsonString()} came back as {read?.ToJsonString()}"
            );
        }
    }

    private static JsonSerializerOptions Options()
    {
        var options = StoreJson.Options();
        StoreJson.OursFirst(options);
        return options;
    }
}
