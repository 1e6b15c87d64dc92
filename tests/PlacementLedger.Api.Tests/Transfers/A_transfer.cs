using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Transfers.TransferSamples;

namespace PlacementLedger.Api.Tests.Transfers;

/// <summary>Transfers over HTTP: proposed, read back, found again.</summary>
[Collection<SharedLedger>]
public sealed class A_transfer(LedgerApi api)
{
    [Fact]
    public async Task is_read_back_as_it_was_proposed()
    {
        var (worker, from, to) = (await api.NewWorker(), await api.NewStructure(), await api.NewStructure("etti"));
        var made = await api.Post("/v1/transfers", Propose(worker, from, to));
        Assert.Equal(201, made.Status);
        var read = await api.Get(made.Headers["Location"]);
        Assert.Equal(made.Resource(), read.Resource());
        Assert.Equal("proposed", (string?)read.Body["state"]);
        Assert.Equal("pathwayStep", (string?)read.Body["reason"]);
        Assert.Equal("2026-12-01", (string?)read.Body["effectiveOn"]);
        Assert.Null(read.Body["consent"]);
        Assert.Equal(["R480-09 met", "R480-10 met", "W2 met", "H13 notApplicable"], made.Rules());
    }

    [Fact]
    public async Task says_in_both_languages_what_a_move_from_AI_to_AI_changes()
    {
        var (worker, from, to) = (await api.NewWorker(), await api.NewStructure(), await api.NewStructure());
        var french = await api.Post("/v1/transfers", Propose(worker, from, to));
        var english = await api.Post("/v1/transfers", Propose(worker, from, to), null, ("Accept-Language", "en"));
        Assert.Contains("H13 met", french.Rules());
        Assert.NotEqual(french.Message("H13"), english.Message("H13"));
        Assert.Contains("association", french.Message("H13"), StringComparison.Ordinal);
        var figures = french.Body["decision"]!["checks"]!.AsArray().First(c => (string?)c!["rule"] == "H13")![
            "figures"
        ]!;
        Assert.Equal("restartsWithTheNewEmployer", (string?)figures["perAiEmployee"]);
        Assert.Equal("continues", (string?)figures["perEmployeeAcrossAis"]);
    }

    [Fact]
    public async Task is_found_by_its_external_reference_its_worker_and_its_structures()
    {
        var (worker, from, to) = (await api.NewWorker(), await api.NewStructure(), await api.NewStructure());
        const string Reference = ""","externalRefs":[{"system":"portal","id":"P-4711"}]""";
        var id = (Guid)(await api.Post("/v1/transfers", Propose(worker, from, to, Reference))).Body["id"]!;
        var back = (Guid)(await api.Post("/v1/transfers", Propose(worker, to, from))).Body["id"]!;

        Assert.Equal([id], (await api.Get("/v1/transfers?externalRef=portal:P-4711")).Ids());
        Assert.Equal(Known.Sorted(id, back), (await api.Get($"/v1/transfers?workerId={worker}")).Ids());
        Assert.Equal([id], (await api.Get($"/v1/transfers?fromStructureId={from}")).Ids());
        Assert.Equal([back], (await api.Get($"/v1/transfers?workerId={worker}&toStructureId={from}")).Ids());
        var first = await api.Get($"/v1/transfers?workerId={worker}&limit=1");
        Assert.Equal(Known.Sorted(id, back)[..1], first.Ids());
        Assert.Equal(Known.Sorted(id, back)[1..], (await api.Get((string)first.Body["next"]!)).Ids());

        var taken = await api.Post("/v1/transfers", Propose(worker, from, to, Reference));
        Assert.Equal((409, "EXTERNAL_REF_TAKEN"), (taken.Status, taken.Code));
    }

    [Fact]
    public async Task can_be_tried_out_without_being_proposed()
    {
        var (worker, from, to) = (await api.NewWorker(), await api.NewStructure(), await api.NewStructure());
        var tried = await api.Post("/v1/transfers?dryRun=true", Propose(worker, from, to));
        Assert.Equal(200, tried.Status);
        Assert.Null(tried.Body["decision"]!["id"]);
        Assert.Empty((await api.Get($"/v1/transfers?workerId={worker}")).Ids());
        var quote = (string)tried.Body["quote"]!;
        var made = await api.Post("/v1/transfers", Propose(worker, from, to, $",\"quote\":\"{quote}\""));
        Assert.Equal(201, made.Status);
    }
}
