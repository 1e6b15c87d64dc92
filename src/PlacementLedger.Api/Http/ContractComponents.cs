using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Http;

/// <summary>The parts of the contract that every operation refers to: headers and an example of each
/// problem.</summary>
internal static class ContractComponents
{
    private static readonly OpenApiSchema Text = new() { Type = JsonSchemaType.String };
    private static readonly OpenApiSchema Id = new() { Type = JsonSchemaType.String, Format = "uuid" };

    public static Task Complete(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellation
    )
    {
        document.Info = new()
        {
            Title = "PlacementLedger",
            Version = "v1",
            Description =
                "The ledger of work-integration placements: mission requests, placements, hours under the ceiling, "
                + "transfers and client allocations. Every answer is explained by the rules it applied, "
                + "which can be read under /v1/rules.\n\n"
                + "Le registre des mises à disposition en insertion : demandes, missions, heures sous le plafond, "
                + "changements d'employeur et clients. Chaque réponse dit les règles qu'elle applique ; "
                + "elles se lisent sous /v1/rules.",
        };
        document.Servers = [new() { Url = "/" }];
        document.Tags = document.Tags?.Select(Explained).ToHashSet();
        document.Components ??= new();
        document.Components.Parameters = RequestHeaders();
        document.Components.Headers = AnswerHeaders();
        document.Components.Examples = ProblemCodes.All.ToDictionary(code => code.Code, ExampleOf);
        return Task.CompletedTask;
    }

    private static OpenApiTag Explained(OpenApiTag tag) =>
        new() { Name = tag.Name, Description = Tags.GetValueOrDefault(tag.Name ?? "") };

    private static readonly Dictionary<string, string> Tags = new()
    {
        ["clients"] = "Where people work, what kind of client that is, and who holds it.",
        ["decisions"] = "Every answer given, with the rules, figures and events it rests on.",
        ["hours-entries"] = "Hours once posted, and their corrections.",
        ["mandates"] = "Who may sign and act for whom.",
        ["mission-requests"] = "What clients ask for.",
        ["overrun-cases"] = "Hours past the ceiling, and what is done about them.",
        ["placements"] = "People placed with clients, and the hours they work there.",
        ["policies"] = "How the network reads the law where it leaves a question open.",
        ["rules"] = "The rule book: each rule that a decision quotes, its source and its dated figures.",
        ["structures"] = "The structures, their conventions and annexes, and what they report.",
        ["transfers"] = "People who change structure.",
        ["workers"] = "People on a pathway, their PASS, hours and, erasably, identity.",
    };

    /// <summary>What an operation can answer under one status.</summary>
    public static IEnumerable<ProblemCode> CodesOf(int status, EndpointContract contract)
    {
        var isDomain = Codes.InOrder.ToHashSet();
        return ProblemCodes.All.Where(code =>
            code.Status == status && (contract.Refusals.Contains(code.Code) || IsShared(code))
        );

        bool IsShared(ProblemCode code) =>
            !isDomain.Contains(code.Code)
            && !OfSomeCommands.Contains(code)
            && (contract.IsCommand || !CommandOnly.Contains(code));
    }

    // Only the commands that declare them.
    private static readonly HashSet<ProblemCode> OfSomeCommands = [ProblemCodes.ExternalRefTaken];

    private static readonly HashSet<ProblemCode> CommandOnly =
    [
        ProblemCodes.ValidationFailed,
        ProblemCodes.MalformedJson,
        ProblemCodes.IdempotencyKeyMissing,
        ProblemCodes.QuoteStale,
    ];

    private static Dictionary<string, IOpenApiParameter> RequestHeaders() =>
        new()
        {
            ["Tenant"] = Header(
                Caller.TenantHeader,
                "The network of structures; 'local' by default.",
                "Le réseau de structures ; « local » par défaut.",
                Text
            ),
            ["ActingStructure"] = Header(
                Caller.ActingStructureHeader,
                "The structure in whose name the act is done.",
                "La structure au nom de laquelle l'acte est fait.",
                Id
            ),
            ["ActingStructureRequired"] = Header(
                Caller.ActingStructureHeader,
                "The structure in whose name the act is done.",
                "La structure au nom de laquelle l'acte est fait.",
                Id,
                true
            ),
            ["Actor"] = Header(
                Caller.ActorHeader,
                "An opaque id of who acts; never a name.",
                "Identifiant opaque de qui agit ; jamais un nom.",
                Text
            ),
            ["AcceptLanguage"] = Header("Accept-Language", "fr (default) or en.", "fr (par défaut) ou en.", Text),
            ["IdempotencyKey"] = Header(
                CommandHeaders.IdempotencyKeyHeader,
                "Chosen by the caller; the same key and body answer the same again. Ignored on a dry run.",
                "Choisie par l'appelant ; même clé, même corps : même réponse. Sans effet en simulation.",
                Text,
                true
            ),
            ["IfMatch"] = Header(
                CommandHeaders.IfMatchHeader,
                "The version read, in quotes: \"3\". Stale: 412.",
                "La version lue, entre guillemets : \"3\". Dépassée : 412.",
                Text
            ),
            ["IfMatchRequired"] = Header(
                CommandHeaders.IfMatchHeader,
                "The version read, in quotes: \"3\". Absent: 428. Stale: 412.",
                "La version lue, entre guillemets : \"3\". Absente : 428. Dépassée : 412.",
                Text,
                true
            ),
            ["IfNoneMatch"] = Header(
                "If-None-Match",
                "The ETag held; 304 when it is still good.",
                "L'ETag détenu ; 304 s'il est encore bon.",
                Text
            ),
            ["MinPosition"] = Header(
                "Min-Position",
                "A Ledger-Position: waits up to 2 s for the view to reach it.",
                "Une Ledger-Position : attend la vue jusqu'à 2 s.",
                Text
            ),
        };

    private static OpenApiParameter Header(
        string name,
        string english,
        string french,
        OpenApiSchema schema,
        bool required = false
    ) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = required,
            Description = english,
            Schema = schema,
            Extensions = new Dictionary<string, IOpenApiExtension>
            {
                [OperationContract.FrenchLabel] = new JsonNodeExtension(french),
            },
        };

    private static Dictionary<string, IOpenApiHeader> AnswerHeaders() =>
        new()
        {
            ["Location"] = Described("Where what was made can be read."),
            ["ETag"] = Described("A hash of this representation."),
            ["Link"] = Described("The next page, as rel=\"next\"."),
            ["Ledger-Position"] = Described("Opaque; send it back as Min-Position to read your own write."),
            ["Idempotency-Replayed"] = Described("true when this answer was given before to the same key."),
            ["Content-Language"] = Described("fr or en."),
            ["Retry-After"] = Described("Seconds."),
        };

    private static OpenApiHeader Described(string english) => new() { Description = english, Schema = Text };

    private static IOpenApiExample ExampleOf(ProblemCode code)
    {
        var problem = ProblemBody.Of(new RefusedRequest(code), Language.French, "4bf92f3577b34da6a3ce929d0e0e4736");
        return new OpenApiExample
        {
            Summary = Texts.Title(code.Code, Language.English),
            Value = JsonSerializer.SerializeToNode(problem, Wire.Json),
        };
    }
}
