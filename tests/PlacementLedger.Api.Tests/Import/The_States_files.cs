using System.Text.Json.Nodes;
using PlacementLedger.Api.Operations.Import;
using static PlacementLedger.Api.Operations.Import.ImportSource;
using static PlacementLedger.Api.Operations.Import.LineOutcome;

namespace PlacementLedger.Api.Tests.Import;

/// <summary>What the State's sample files become in the ledger.</summary>
public sealed class The_States_files(Imported imported) : IClassFixture<Imported>
{
    [Fact]
    public void are_accounted_for_line_by_line()
    {
        var report = imported.First;
        Assert.True(report.IsComplete);
        Assert.Equal(7, report.Count(Structure, Loaded));
        Assert.Equal(19, report.Count(Convention, Loaded));
        Assert.Equal((71, 14), (report.Count(Annex, Loaded), report.Count(Annex, Skipped)));
        Assert.Equal(
            (3, 2),
            (report.Count(ImportSource.EmployeeRecord, Loaded), report.Count(ImportSource.EmployeeRecord, Refused))
        );
        Assert.Equal(7 + 19 + 85 + 5, report.Lines.Count);
        Assert.All(
            report.Lines.Where(line => line.Outcome == Skipped),
            line => Assert.Equal("MEASURE_IS_A_GRANT", line.Code)
        );
    }

    [Fact]
    public void report_the_two_records_of_an_employer_that_nobody_knows()
    {
        var refused = imported.First.Lines.Where(line => line.Outcome == Refused).ToList();
        Assert.Equal([4, 5], refused.Select(line => line.Line));
        Assert.All(refused, line => Assert.Equal("EMPLOYER_UNKNOWN", line.Code));
        Assert.All(refused, line => Assert.Contains("50010961600027 (ETTI)", line.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task name_a_structure_by_its_siret_of_today_and_its_kind()
    {
        var structures = await All("/v1/structures");
        Assert.Equal(
            [
                "21540323900019 aci",
                "26290411300061 aci",
                "34780907100025 ai",
                "34780907100025 ei",
                "34950857200055 ai",
                "41294123900011 aci",
                "51338833000013 aci",
            ],
            structures.Select(structure => $"{structure["siret"]} {structure["kind"]}").Order(StringComparer.Ordinal)
        );
        Assert.Equal(9, Annexes(structures, "34780907100025", "ai").Count);
        Assert.Equal(2, Annexes(structures, "34780907100025", "ei").Count);
    }

    [Fact]
    public async Task give_a_convention_the_days_of_its_annexes_and_their_department()
    {
        var structures = await All("/v1/structures");
        Assert.Equal(
            [
                "092 010118 AI 01008 2018-01-01 2020-12-31 [\"92\"]",
                "092 010121 AI 05107 2021-01-01 2022-12-31 [\"92\"]",
            ],
            One(structures, "34950857200055", "ai")["conventions"]!
                .AsArray()
                .Select(c => $"{c!["number"]} {c["from"]} {c["until"]} {c["departments"]!.ToJsonString()}")
        );
        var overseas = One(structures, "51338833000013", "aci")["conventions"]!.AsArray();
        Assert.Equal(6, overseas.Count);
        Assert.All(overseas, convention => Assert.Equal("972", (string?)convention!["departments"]![0]));
    }

    [Fact]
    public async Task keep_every_amendment_of_an_annex_in_the_ledgers_units()
    {
        var annexes = Annexes(await All("/v1/structures"), "34950857200055", "ai");
        Assert.Equal(13, annexes.Count);
        var amended = annexes.Single(annex => (string?)annex!["number"] == "AI092181008A0M1")!;
        Assert.Equal("HISTORISE", (string?)amended["state"]);
        Assert.Equal(1680, (int?)amended["postsHundredths"]);
        Assert.Equal(1607 * 60, (int?)amended["annualMinutesPerPost"]);
        Assert.Equal(134_700, (long?)amended["unitAmountCents"]);
        // Two rows that share every identifier and differ in something the ledger does not keep.
        Assert.Equal(2, annexes.Count(annex => (string?)annex!["number"] == "AI092181008A2M1"));
    }

    [Fact]
    public async Task make_one_worker_with_one_pass_of_the_person_with_two_records()
    {
        var workers = await All("/v1/workers");
        Assert.Equal(
            [
                "999992100315 2024-05-10 2026-11-05",
                "999992300777 2025-01-15 2027-01-14",
                "999992400101 2025-09-01 2027-08-31",
                "999992500042 2026-02-03 2028-02-03",
            ],
            workers
                .Select(worker => Assert.Single(worker["passes"]!.AsArray())!)
                .Select(pass => $"{pass["number"]} {pass["from"]} {pass["until"]}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task put_a_persons_identity_in_its_document_and_nowhere_else()
    {
        var worker = (await All("/v1/workers")).Single(worker =>
            (string?)worker["passes"]![0]!["number"] == "999992400101"
        );
        var identity = (await imported.Api.Get($"/v1/workers/{worker["id"]}/identity")).Body;
        Assert.Equal("FAYOLLE", (string?)identity["familyName"]);
        Assert.Equal("AMINA", (string?)identity["givenName"]);
        Assert.Equal("1984-03-12", (string?)identity["birthDate"]);
        Assert.Equal("284036912301165", (string?)identity["nir"]);
        Assert.Equal(1, (int?)identity["version"]);
        foreach (var personal in new[] { "FAYOLLE", "AMINA", "1984-03-12", "284036912301165" })
        {
            Assert.Equal("mt_doc_workeridentity", Assert.Single(await imported.Api.TablesWith(personal)));
        }
    }

    [Theory]
    [InlineData("OUI-M")]
    [InlineData("salarieBenefRSA")]
    [InlineData("DES TILLEULS")]
    [InlineData("000000000000000000000000000001")]
    public async Task leave_out_what_the_ledger_does_not_need(string value) =>
        Assert.Empty(await imported.Api.TablesWith(value));

    [Fact]
    public void change_nothing_when_loaded_again()
    {
        Assert.Equal(imported.EventsAfterFirst, imported.EventsAfterSecond);
        Assert.DoesNotContain(imported.Second.Lines, line => line.Outcome == Loaded);
        Assert.Equal(
            imported.First.Lines.Select(line => (line.Source, line.Line, line.Subject, line.Code)),
            imported.Second.Lines.Select(line => (line.Source, line.Line, line.Subject, line.Code))
        );
    }

    private async Task<List<JsonNode>> All(string path) =>
        [.. (await imported.Api.Get($"{path}?limit=500")).Body["items"]!.AsArray().Select(item => item!)];

    private static JsonNode One(List<JsonNode> structures, string siret, string kind) =>
        structures.Single(s => (string?)s["siret"] == siret && (string?)s["kind"] == kind);

    private static JsonArray Annexes(List<JsonNode> structures, string siret, string kind) =>
        One(structures, siret, kind)["financialAnnexes"]!.AsArray();
}
