using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Tests.Http;

/// <summary>Endpoints written the way the ledger's own are, about nothing in particular.</summary>
internal static class SampleEndpoints
{
    private static readonly QueryParameter<DateOnly?> Month = Parameters.MonthOf("month", "Le mois.", "The month.");

    private static readonly DateOnly March9 = new(2027, 3, 9);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/v1/samples", MakeSample)
            .Command<Sample>("makeSample", "Crée un exemple.", "Makes a sample.")
            .Refuses(Codes.HoursCeilingExceeded)
            .WithExample(new MakeSample(SmallHost.Somebody, SampleKind.Plain, new([new(March9, 420)]), 60), null);
        routes
            .MapPut("/v1/samples/{id:guid}", (Guid id, CommandHeaders headers) => Results.Ok(headers.ExpectedVersion))
            .Command<long>("replaceSample", "Remplace.", "Replaces.", StatusCodes.Status200OK);
        routes
            .MapPost("/v1/samples/{id:guid}/acceptance", (Guid id, Caller caller) => Results.Ok(caller))
            .Command<Caller>("acceptSample", "Accepte.", "Accepts.", StatusCodes.Status200OK)
            .RequiresActingStructure();
        routes
            .MapGet("/v1/samples/{id:guid}", (Guid id) => new Found<Sample>(new(id, 3, March9)))
            .Query<Sample>(
                "getSample",
                "Lit un exemple.",
                "Reads a sample.",
                Parameters.ValidAt,
                Parameters.KnownAt,
                Month
            );
        routes
            .MapGet("/v1/samples", ListSamples)
            .List<Sample>(
                "listSamples",
                "Liste les exemples.",
                "Lists the samples.",
                Parameters.UpdatedSince,
                Parameters.ExternalRef
            );
        routes.MapGet("/v1/bug", (HttpContext _) => Fail(new InvalidOperationException("Amina")));
        routes.MapGet("/v1/away", (HttpContext _) => Fail(new TimeoutException()));
        routes.MapGet("/v1/refused", Refused);
    }

    private static IResult MakeSample(Body<MakeSample> body, Caller caller, CommandHeaders headers)
    {
        var (value, shape) = (body.Value, new Shape());
        shape
            .Minutes("/minutesPerWeek", value.MinutesPerWeek, 1, 2880)
            .Ordered("/until", value.From, value.Until)
            .Siret("/siret", value.Siret)
            .Text("/label", value.Label, 20)
            .Each(
                "/schedule/days",
                value.Schedule.Days,
                (at, day) => shape.Minutes($"{at}/minutes", day.Minutes, 1, 1440)
            )
            .ThrowIfBad();
        return Results.Ok($"{caller.Tenant} {headers.DryRun} {Encoding.UTF8.GetString(body.Bytes.Span).Length}");
    }

    private static IResult ListSamples(HttpContext http)
    {
        var after = Parameters.After.From(http)?.Id;
        var first = after is { } id ? id.ToByteArray(bigEndian: true)[15] + 1 : 1;
        var found = Enumerable
            .Range(first, Math.Max(0, 6 - first))
            .Take(Parameters.Limit.From(http) + 1)
            .Select(number => new Sample(new Guid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)number), 1, March9));
        return Pages.Answer(http, [.. found], sample => Cursor.Of(sample.Id));
    }

    private static Refusal Refused(HttpContext http)
    {
        var check = new Rule("R480-01", "L5132-9 2°").Blocked(
            Codes.HoursCeilingExceeded,
            Figure.Of("ceilingMinutes", 28_800),
            Figure.Of("consumedMinutes", 27_000),
            Figure.Of("windowFrom", new DateOnly(2025, 3, 10)),
            Figure.Of("windowUntil", March9)
        );
        var language = Languages.Of(http);
        return new(DecisionAnswer.Of(Decision.Refuse(check), SmallHost.Somebody, new("17", "2026.1"), language));
    }

    private static IResult Fail(Exception failure) => throw failure;
}

internal enum SampleKind
{
    Plain,
    VerySpecial,
}

internal sealed record MakeSample(
    Guid WorkerId,
    SampleKind Kind,
    SampleSchedule Schedule,
    int MinutesPerWeek,
    DateOnly? From = null,
    DateOnly? Until = null,
    DateTimeOffset? At = null,
    string? Siret = null,
    string? Label = null,
    IReadOnlyList<string>? Communes = null,
    bool? Full = null
);

internal sealed record SampleSchedule(IReadOnlyList<SampleDay> Days);

internal sealed record SampleDay(DateOnly Date, int Minutes);

internal sealed record Sample(Guid Id, long Version, DateOnly On);
