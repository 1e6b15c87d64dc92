using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Transfers;

/// <summary>A transfer as it is read over HTTP. Each step is null until it is taken.</summary>
/// <param name="EffectiveOn">The first day at the new employer.</param>
public record TransferResource(
    Guid Id,
    IReadOnlyList<ExternalRef> ExternalRefs,
    Guid WorkerId,
    Guid FromStructureId,
    Guid ToStructureId,
    TransferReason Reason,
    DateOnly EffectiveOn,
    TransferStatus State,
    ConsentResource? Consent,
    TransferDayResource? Acceptance,
    RefusalResource? Refusal,
    TransferDayResource? Execution,
    CancellationResource? Cancellation,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static TransferResource Of(Transfer transfer, RemarkTexts texts) =>
        new(
            transfer.Id,
            transfer.ExternalRefs,
            transfer.WorkerId,
            transfer.FromStructureId,
            transfer.ToStructureId,
            transfer.Reason,
            transfer.EffectiveOn,
            transfer.Status,
            transfer.Consent is { } consent ? new(consent.Given, consent.On, consent.EvidenceRef) : null,
            transfer.Acceptance is { } acceptance ? new(acceptance.On) : null,
            transfer.Refusal is { } refusal ? new(refusal.By, refusal.On, texts[refusal.RemarkId]) : null,
            transfer.ExecutedOn is { } executedOn ? new(executedOn) : null,
            transfer.Cancellation is { } called ? new(called.On, texts[called.RemarkId]) : null,
            transfer.Version,
            transfer.UpdatedAt
        );

    internal static IEnumerable<Guid?> TextsOf(Transfer transfer) =>
        [transfer.Refusal?.RemarkId, transfer.Cancellation?.RemarkId];
}

/// <summary>The worker's answer.</summary>
/// <param name="EvidenceRef">Where the signature is kept, as a reference.</param>
public sealed record ConsentResource(bool Given, DateOnly On, string? EvidenceRef);

/// <summary>The day on which a step was taken.</summary>
public sealed record TransferDayResource(DateOnly On);

/// <summary>Who said no, when and why.</summary>
/// <param name="Reason">Null once erased.</param>
public sealed record RefusalResource(TransferRefuser By, DateOnly On, string? Reason);

/// <summary>What a command on a transfer answers.</summary>
public sealed record TransferAnswer : TransferResource
{
    internal TransferAnswer(Transfer transfer, DecisionAnswer decision)
        : this(Of(transfer, RemarkTexts.None), decision) { }

    internal TransferAnswer(TransferResource transfer, DecisionAnswer decision)
        : base(transfer) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
