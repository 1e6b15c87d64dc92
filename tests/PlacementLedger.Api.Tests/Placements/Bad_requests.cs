using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Placements;

/// <summary>One bad input of each kind for each command on placements and hours.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string Nobody = "0197c1f0-dead-7000-8000-000000000001";
    private const string Closing = """{"on":"2026-11-25","reason":"Fin de chantier"}""";
    private const string Calling = """{"on":"2026-11-23","reason":"Chantier annulé"}""";
    private const string Releasing = """{"days":["2026-11-25"]}""";
    private const string Correction = """{"minutes":390,"reason":"Pause"}""";

    private const string Timesheet =
        """{"lines":[{"date":"2026-11-20","minutes":420,"kind":"worked"}],"validatedBy":"cip-1"}""";

    public static TheoryData<BadInput> Confirming =>
        BadInputs
            .Of(
                WholePlacement.Of(Nobody, Nobody, Nobody),
                "/workerId",
                "/clientId",
                "/legalEmployerId",
                "/signedByStructureId",
                "/from",
                "/until",
                "/schedule",
                "/schedule/days/0/date",
                "/schedule/days/0/minutes",
                "/site/department",
                "/recourse/reason",
                "/combinedJob/otherEmployer",
                "/combinedJob/from",
                "/combinedJob/until",
                "/workTimeAuthorisations/0/limit",
                "/workTimeAuthorisations/0/basis"
            )
            .With("reversed days", "/until", "2026-11-23", "DATE_ORDER")
            .With("no day", "/from", "2026-02-30", "WRONG_FORMAT")
            .With("in the future", "/signedOn", "2026-11-24", "DATE_IN_FUTURE")
            .With("past midnight", "/schedule/days/0/to", "07:00:00", "DATE_ORDER")
            .With("more than the slot", "/schedule/days/0/minutes", 421, "OUT_OF_RANGE")
            .With("day outside", "/schedule/days/0/date", "2026-12-24", "DAY_NOT_IN_PERIOD")
            .With("too long", "/until", "2036-11-24", "OUT_OF_RANGE")
            .With("no minutes", "/schedule/days/0/minutes", 0, "OUT_OF_RANGE")
            .With("more than a day", "/schedule/days/0/minutes", 1441, "OUT_OF_RANGE")
            .With("no days", "/schedule/days", new System.Text.Json.Nodes.JsonArray(), "OUT_OF_RANGE")
            .With(
                "both kinds",
                "/schedule/weekly",
                new System.Text.Json.Nodes.JsonObject(),
                "EXACTLY_ONE",
                at: "/schedule"
            )
            .With("unknown word", "/contractKind", "CDI", "UNKNOWN_VALUE")
            .With("unknown reason", "/recourse/reason", "because", "UNKNOWN_VALUE")
            .With("unknown circumstance", "/recourse/circumstance", "because", "UNKNOWN_VALUE")
            .With("too many", "/branchRenewalsMax", 21, "OUT_OF_RANGE")
            .With("no day", "/openingDays", new System.Text.Json.Nodes.JsonArray(), "OUT_OF_RANGE")
            .With("no day", "/openingDays/0", "lundi", "UNKNOWN_VALUE")
            .With(
                "day twice",
                "/openingDays",
                new System.Text.Json.Nodes.JsonArray("monday", "monday"),
                "DUPLICATE_ITEM",
                at: "/openingDays/1"
            )
            .With("unknown department", "/site/department", "20", "WRONG_FORMAT")
            .With("unknown id", "/workerId", Nobody, "NOT_FOUND", 404)
            .With("unknown id", "/clientId", Nobody, "NOT_FOUND", 404)
            .With("unknown id", "/legalEmployerId", Nobody, "NOT_FOUND", 404)
            .With("unknown id", "/signedByStructureId", Nobody, "NOT_FOUND", 404)
            .With("unknown id", "/mandateId", Nobody, "NOT_FOUND", 404)
            .With("unknown id", "/missionRequestId", Nobody, "NOT_FOUND", 404)
            .With("unknown id", "/renewsPlacementId", Nobody, "NOT_FOUND", 404)
            .With("words", "/externalRefs/0/id", "Mme Martin", "WRONG_FORMAT")
            .With("words", "/post/ref", "Mme Martin", "WRONG_FORMAT")
            .With("malformed", "/post/rome", "22H06", "WRONG_FORMAT")
            .With("reversed days", "/contract/until", "2026-11-23", "DATE_ORDER")
            .With("no minutes", "/contract/minutesPerWeek", 0, "OUT_OF_RANGE")
            .With("more than a week", "/contract/minutesPerWeek", 10_081, "OUT_OF_RANGE")
            .With("unknown word", "/contract/ppeSuppliedBy", "nobody", "UNKNOWN_VALUE")
            .With("unknown word", "/combinedJob/otherEmployer", "aci", "UNKNOWN_VALUE")
            .With("reversed days", "/combinedJob/until", "2026-11-23", "DATE_ORDER")
            .With("words", "/combinedJob/prefectRef", "le préfet", "WRONG_FORMAT")
            .With("words", "/hazards/0", "bruit fort", "WRONG_FORMAT")
            .With("unknown limit", "/workTimeAuthorisations/0/limit", "month", "UNKNOWN_VALUE")
            .With("unknown basis", "/workTimeAuthorisations/0/basis", "habit", "UNKNOWN_VALUE")
            .With("words", "/workTimeAuthorisations/0/ref", "accord du 3 mars", "WRONG_FORMAT")
            .With("too long", "/hazards/0", new string('b', 51), "OUT_OF_RANGE")
            .With("no quote", "/quote", "AAAA", "QUOTE_MISMATCH", 422)
            .With("no letters of a quote", "/quote", "é!", "QUOTE_MISMATCH", 422)
            .Rows;

    public static TheoryData<BadInput> Ending => Reasoned(Closing, "2026-12-30", "OUTSIDE_PERIOD", 409);

    public static TheoryData<BadInput> Cancelling => Reasoned(Calling, "2026-11-24", "DATE_IN_FUTURE", 400);

    public static TheoryData<BadInput> ReleasingDays =>
        BadInputs
            .Of(Releasing, "/days")
            .With("never planned", "/days/0", "2027-01-04", "NOTHING_RESERVED", 409, at: "")
            .With("no days", "/days", new System.Text.Json.Nodes.JsonArray(), "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> PostingHours =>
        BadInputs
            .Of(Timesheet, "/lines", "/validatedBy", "/lines/0/date", "/lines/0/minutes", "/lines/0/kind")
            .With("a name", "/validatedBy", "Paul Martin", "WRONG_FORMAT")
            .With("an address", "/validatedBy", "paul@ai.fr", "WRONG_FORMAT")
            .With("tomorrow", "/lines/0/date", "2026-11-24", "DATE_IN_FUTURE")
            .With("no minutes", "/lines/0/minutes", 0, "OUT_OF_RANGE")
            .With("more than a day", "/lines/0/minutes", 1441, "OUT_OF_RANGE")
            .With("unknown kind", "/lines/0/kind", "idle", "UNKNOWN_VALUE")
            .With("no lines", "/lines", new System.Text.Json.Nodes.JsonArray(), "OUT_OF_RANGE")
            .WithUnknownSubject()
            .Rows;

    public static TheoryData<BadInput> Correcting =>
        BadInputs
            .Of(Correction, "/minutes", "/reason")
            .With("more than a day", "/minutes", 1441, "OUT_OF_RANGE")
            .WithUnknownSubject()
            .Rows;

    [Theory]
    [MemberData(nameof(Confirming), DisableDiscoveryEnumeration = true)]
    public async Task to_confirm_are_refused(BadInput bad)
    {
        var network = await Cooperation.In(api);
        await bad.IsRefused(
            api,
            HttpMethod.Post,
            "/v1/placements",
            WholePlacement.Of(network.Worker, network.Company, network.Ai)
        );
    }

    [Theory]
    [MemberData(nameof(Ending), DisableDiscoveryEnumeration = true)]
    public Task to_end_are_refused(BadInput bad) => IsRefused(bad, "end", Closing);

    [Theory]
    [MemberData(nameof(Cancelling), DisableDiscoveryEnumeration = true)]
    public Task to_cancel_are_refused(BadInput bad) => IsRefused(bad, "cancellation", Calling);

    [Theory]
    [MemberData(nameof(ReleasingDays), DisableDiscoveryEnumeration = true)]
    public Task to_release_are_refused(BadInput bad) => IsRefused(bad, "reservation-release", Releasing);

    [Theory]
    [MemberData(nameof(PostingHours), DisableDiscoveryEnumeration = true)]
    public Task to_post_hours_are_refused(BadInput bad) => IsRefused(bad, "timesheets", Timesheet);

    [Theory]
    [MemberData(nameof(Correcting), DisableDiscoveryEnumeration = true)]
    public async Task to_correct_are_refused(BadInput bad)
    {
        var network = await Cooperation.In(api);
        var placed = await network.Place(Cooperation.Spread(420, new(2026, 11, 20)));
        var posted = await network.Post(placed, (new(2026, 11, 20), 420));
        var path = $"/v1/hours-entries/{posted.Body["entries"]![0]!["id"]}/corrections";
        await bad.IsRefused(api, HttpMethod.Post, path, Correction);
    }

    private async Task IsRefused(BadInput bad, string step, string valid)
    {
        var network = await Cooperation.In(api);
        var placed = await network.Place(14);
        await bad.IsRefused(api, HttpMethod.Post, $"/v1/placements/{placed.Body["id"]}/{step}", valid);
    }

    private static TheoryData<BadInput> Reasoned(string valid, string on, string code, int status) =>
        BadInputs
            .Of(valid, "/on", "/reason")
            .With("another day", "/on", on, code, status, at: status == 409 ? "" : null)
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;
}
