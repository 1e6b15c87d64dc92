using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Clients;

namespace PlacementLedger.Api.Clients;

/// <summary>What a client is in law from a day on, that day included.</summary>
/// <param name="Basis">What it rests on, in free words: kept apart from the events, erasably.</param>
/// <param name="LegalForm">Of a client of category <c>siae</c>, an association or a company; or a borderline form of
/// one
/// that is unknown, for profit or non-profit: the network's choice A11 says whether it counts.</param>
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
            .Require(LegalForm is not { } form || Fits(form), new($"{at}/legalForm", ProblemCodes.OutOfRange));

    // Two forms tell structures apart; the others say why a company may count as none, and a person may know better.
    private bool Fits(ClientLegalForm form) =>
        BorderlineForms.Contains(form)
            ? Category is ClientCategory.Unknown or ClientCategory.PrivateForProfit or ClientCategory.PrivateNonProfit
            : Category == ClientCategory.Siae;

    internal ClassifyClient ToCommand(Guid clientId, Guid? basisId) =>
        new(clientId, Category, From, basisId, LegalForm);
}
