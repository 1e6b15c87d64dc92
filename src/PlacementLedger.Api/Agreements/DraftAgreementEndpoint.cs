using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Agreements;

/// <summary>POST /v1/agreements: a party writes down what structures agree on, or that they cooperate
/// informally.</summary>
internal static class DraftAgreementEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/agreements", Handle)
            .Command<AgreementAnswer>("draftAgreement", "Rédiger une convention", "Draft an agreement")
            .RequiresActingStructure()
            .Refuses(Codes.AlreadyExists, Codes.WrongParty, ProblemCodes.ExternalRefTaken.Code)
            .WithExample(AgreementExamples.Draft, AgreementExamples.Answer(AgreementExamples.Drafted));

    private static Task<IResult> Handle(
        Body<DraftAgreementRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var command = request.ToCommand(request.Id ?? context.NewId());
        Taken<CooperationAgreement> agreement = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                agreement = take.WriteOrNew<CooperationAgreement>(command.AgreementId);
                foreach (var (index, party) in command.Parties.Index())
                {
                    take.Read<Structure>(party, $"/parties/{index}");
                }

                foreach (var (index, mandate) in command.Mandates.Index())
                {
                    take.Read<Mandate>(mandate, $"/mandates/{index}");
                }

                var refs = take.Refs("agreements", command.ExternalRefs);
                await take.Load(ct);
                var isKnown = agreement.OrNull is not null;
                if (!isKnown)
                {
                    refs.ThrowIfTaken();
                }

                return DraftAgreement.Decide(command, isKnown, context.Caller.ActsFor);
            },
            recorded =>
                Answer.Created(
                    $"/v1/agreements/{command.AgreementId}",
                    new AgreementAnswer(agreement.After, context.Today, recorded.Explained)
                ),
            ct
        );
    }
}

/// <summary>What structures agree on.</summary>
/// <param name="Parties">Two to fifty, of one group or of several.</param>
/// <param name="Until">The last day, included; absent for one without a term.</param>
/// <param name="Shared">Classes of data that the parties let each other see; none for an informal one.</param>
/// <param name="Mandates">The mandates that carry out an agreement of kind mandate.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record DraftAgreementRequest(
    AgreementKind Kind,
    IReadOnlyList<Guid> Parties,
    DateOnly From,
    DateOnly? Until = null,
    IReadOnlyList<DataClass>? Shared = null,
    IReadOnlyList<Guid>? Mandates = null,
    Guid? Id = null,
    IReadOnlyList<ExternalRef>? ExternalRefs = null,
    string? Quote = null
)
{
    private const int PartiesMax = 50;
    private const int MandatesMax = 50;

    internal DraftAgreementRequest Shaped()
    {
        var isInformal = Kind == AgreementKind.Informal;
        new Shape()
            .NewId(Id)
            .Count("/parties", Parties, 2, PartiesMax)
            .Distinct("/parties", Parties, party => party)
            .Ordered("/until", From, Until)
            .Distinct("/shared", Shared, known => known)
            .Require(!isInformal || Shared is null or [], OfAFormalOne("/shared"))
            .Count("/mandates", Mandates, 0, MandatesMax)
            .Distinct("/mandates", Mandates, mandate => mandate)
            .Require(Kind == AgreementKind.Mandate || Mandates is null or [], OfAFormalOne("/mandates"))
            .ExternalRefs(ExternalRefs)
            .ThrowIfBad();
        return this;
    }

    internal DraftAgreement ToCommand(Guid id) =>
        new(id, Kind, [.. Parties], new(From, Until, [.. (Shared ?? []).Order()]), [.. Mandates ?? []])
        {
            ExternalRefs = [.. ExternalRefs ?? []],
        };

    private static Fault OfAFormalOne(string pointer) =>
        new(pointer, ProblemCodes.ExactlyOne, Figure.Of("memberNames", $"kind, {pointer[1..]}"));
}
