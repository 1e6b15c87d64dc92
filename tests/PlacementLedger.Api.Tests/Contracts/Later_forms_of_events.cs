using System.Text.Json;
using System.Text.Json.Nodes;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Tests.Contracts;

/// <summary>Events that have gained members: the first form reads as it did, the later one reads whole.</summary>
public sealed class Later_forms_of_events
{
    private static readonly JsonSerializerOptions Json = StoreJson.Stored();

    [Fact]
    public void of_a_reservation_have_slots_and_the_first_form_has_none()
    {
        Assert.Null(Read<HoursReserved>("events/hours_reserved.json").Slots);
        Assert.NotEmpty(Later<HoursReserved>("hours_reserved").Slots!);
    }

    [Fact]
    public void of_a_confirmation_have_authorisations_and_the_first_form_has_none()
    {
        Assert.Null(Read<PlacementConfirmed>("events/placement_confirmed.json").Terms.Authorisations);
        Assert.NotEmpty(Later<PlacementConfirmed>("placement_confirmed").Terms.Authorisations!);
    }

    private static T Later<T>(string name)
        where T : LedgerEvent
    {
        var file = $"events/{name}.2.json";
        if (!Approved.Exists(file))
        {
            Approved.Match(file, JsonSerializer.Serialize(EventSample.Of(typeof(T)), typeof(T), Json));
        }

        var stored = Approved.Read(file);
        var read = Read<T>(file);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(stored), JsonSerializer.SerializeToNode(read, Json)), stored);
        return read;
    }

    private static T Read<T>(string file) => JsonSerializer.Deserialize<T>(Approved.Read(file), Json)!;
}
