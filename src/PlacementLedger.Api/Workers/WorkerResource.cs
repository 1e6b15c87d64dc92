using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>A worker as it is read over HTTP: nothing that says who the person is.</summary>
public record WorkerResource(
    Guid Id,
    IReadOnlyList<ExternalRef> ExternalRefs,
    IReadOnlyList<PassResource> Passes,
    IReadOnlyList<DiagnosisResource> Diagnoses,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static WorkerResource Of(Worker worker) =>
        new(
            worker.Id,
            worker.ExternalRefs,
            [.. worker.Passes.Select(PassResource.Of)],
            [.. worker.Diagnoses.Select(DiagnosisResource.Of)],
            worker.Version,
            worker.UpdatedAt
        );
}

/// <summary>What a command on a worker answers.</summary>
public sealed record WorkerAnswer : WorkerResource
{
    internal WorkerAnswer(WorkerResource worker, DecisionAnswer decision)
        : base(worker) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
