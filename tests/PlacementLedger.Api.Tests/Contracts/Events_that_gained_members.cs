using System.Text.Json;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Tests.Contracts;

/// <summary>What an event did not say when it was stored, it does not say now.</summary>
public sealed class Events_that_gained_members
{
    private static readonly JsonSerializerOptions Json = StoreJson.Stored();

    [Fact]
    public void a_placement_confirmed_before_contracts_were_told_tells_nothing_of_them()
    {
        var stored = Approved.Read("events/placement_confirmed.json");
        var terms = JsonSerializer.Deserialize<PlacementConfirmed>(stored, Json)!.Terms;
        Assert.NotNull(terms.PostRef);
        Assert.Equal((null, null, null), (terms.RomeCode, terms.Contract, terms.CombinedJob));
    }

    [Fact]
    public void what_is_told_of_contracts_now_survives()
    {
        var terms = PlacementTerms.None with
        {
            RomeCode = "H2206",
            Contract = new(new(2026, 1, 5), new(2026, 12, 31), 1_500, true, PpeSupplier.NotNeeded, false),
            CombinedJob = new(OtherEmployer.Ordinary, new(2026, 5, 5), new(2026, 11, 4), "P-7"),
        };
        var stored = JsonSerializer.Serialize(terms, Json);
        Assert.Contains("\"notNeeded\"", stored, StringComparison.Ordinal);
        Assert.Equal(terms, JsonSerializer.Deserialize<PlacementTerms>(stored, Json));
    }

    [Fact]
    public void an_alternative_kept_before_other_dates_were_proposed_is_about_none()
    {
        var stored = Approved.Read("events/decision_recorded.json");
        var kept = Assert.Single(JsonSerializer.Deserialize<DecisionRecorded>(stored, Json)!.Alternatives);
        Assert.Equal((null, null), (kept.From, kept.Until));
        var dated = kept with { From = new(2026, 12, 1), Until = new(2026, 12, 4) };
        Assert.Equal(dated, JsonSerializer.Deserialize<Alternative>(JsonSerializer.Serialize(dated, Json), Json));
    }

    [Fact]
    public void a_client_kept_before_redundancies_were_declared_has_none()
    {
        var client = Client.Evolve(null, new ClientRegistered(Guid.CreateVersion7(), null, null, []));
        var stored = JsonSerializer.SerializeToNode(client, Json)!.AsObject();
        Assert.True(stored.Remove("redundancies"));
        Assert.Equal(client, JsonSerializer.Deserialize<Client>(stored, Json));
    }
}
