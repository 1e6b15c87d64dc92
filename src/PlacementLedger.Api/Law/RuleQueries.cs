using System.Text.RegularExpressions;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Law;

/// <summary>GET /v1/rules and GET /v1/rules/{ruleId}: the rule book that decisions quote.</summary>
internal static partial class RuleQueries
{
    private static readonly QueryParameter<string?> Family = new(
        "family",
        QueryKind.Text,
        "Seulement les règles de cette famille, comme R480, AI, ETTI, PASS, MND ou WT.",
        "Only the rules of this family, such as R480, AI, ETTI, PASS, MND or WT.",
        null,
        static (text, out value) =>
        {
            value = FamilyForm().IsMatch(text) ? text : null;
            return value is not null;
        }
    );

    private static readonly QueryParameter<DateOnly?> KnownAt = Parameters.DayOf(
        "knownAt",
        "Sans les chiffres publiés après ce jour.",
        "Without the figures that were published after this day."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/rules", Some)
            .List<RuleResource>("listRules", "Lister les règles", "List rules", Family, KnownAt)
            .WithExample(null, new Page<RuleResource>([LawExamples.Rule], null));
        routes
            .MapGet("/v1/rules/{ruleId}", One)
            .Query<RuleResource>("getRule", "Lire une règle", "Read a rule", KnownAt)
            .WithExample(null, LawExamples.Rule);
    }

    private static Found<RuleResource> One(string ruleId, HttpContext http)
    {
        var rule = RuleBook.Find(ruleId) ?? throw RefusedRequest.NotFound();
        return new(Shown(rule, http));
    }

    private static IResult Some(HttpContext http)
    {
        var family = Family.From(http);
        var after = AfterOf(http);
        var found = RuleBook
            .All.Where(rule => family is null || rule.Family == family)
            .Where(rule => after is null || Rule.IdOrder.Compare(rule.Id, after) > 0)
            .Take(Parameters.Limit.From(http) + 1);
        return Pages.Answer(http, [.. found.Select(rule => Shown(rule, http))], rule => new Cursor(rule.Id));
    }

    private static RuleResource Shown(Rule rule, HttpContext http) =>
        RuleResource.Of(rule, KnownAt.From(http) ?? DateOnly.MaxValue, Languages.Of(http));

    private static string? AfterOf(HttpContext http) =>
        Parameters.After.From(http)?.Values switch
        {
            null => null,
            [var id] when RuleBook.Find(id) is not null => id,
            _ => throw Cursor.Foreign(),
        };

    [GeneratedRegex(@"^[A-Z][A-Z0-9]{0,9}\z", RegexOptions.CultureInvariant)]
    private static partial Regex FamilyForm();
}
