using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Clients;

namespace PlacementLedger.Api.Clients;

/// <summary>What a client is in law from a day on, that day included.</summary>
/// <param name="Basis">What it rests on, in free words: kept apart from the events, erasably.</param>
/// <param name="LegalForm">Of a client of category <c>siae</c>: an association counts, and so does a company.</param>
public sealed record ClassificationRequest(
    ClientCategory Category,
    DateOnly From,
    string? Basis = null,
    ClientLegalForm? LegalForm = null,
    string? Quote = null
)
{
    internal void Shape(Shape shape, string at) =>
        shape
            .Text($"{at}/basis", Basis, Remark.LengthMax)
            .Require(
                LegalForm is null || Category == ClientCategory.Siae,
                new($"{at}/legalForm", ProblemCodes.OutOfRange)
            );

    internal ClassifyClient ToCommand(Guid clientId, Guid? basisId) =>
        new(clientId, Category, From, basisId, LegalForm);
}
