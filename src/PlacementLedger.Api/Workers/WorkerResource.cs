using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>A worker as it is read over HTTP: nothing that says who the person is.</summary>
public record WorkerResource(
    Guid Id,
    IReadOnlyList<ExternalRef> ExternalRefs,
    IReadOnlyList<PassResource> Passes,
    IReadOnlyList<DiagnosisResource> Diagnoses,
    IReadOnlyList<ExitResource> Exits,
    IReadOnlyList<ConsentResource> Consents,
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
            [.. worker.Exits.Select(exit => ExitResource.Of(exit, worker.SixMonths))],
            [.. worker.Consents.Select(known => new ConsentResource(known.Data, known.Given, known.On, known.Until))],
            worker.Version,
            worker.UpdatedAt
        );
}

/// <summary>What the worker lets cooperating structures see; of one class the latest answer holds.</summary>
public sealed record ConsentResource(DataClass Data, bool Given, DateOnly On, DateOnly? Until);

/// <summary>What became of the worker on leaving a structure.</summary>
/// <param name="On">The last day with the structure.</param>
/// <param name="CountsAs">What the law and the network's choice A9 make of it.</param>
public sealed record ExitResource(
    Guid Id,
    Guid StructureId,
    DateOnly On,
    ExitOutcome Outcome,
    DateOnly? JobFrom,
    DateOnly? JobUntil,
    ExitKind CountsAs
)
{
    internal static ExitResource Of(WorkerExit exit, SixMonthJob exactly) =>
        new(exit.Id, exit.StructureId, exit.On, exit.Outcome, exit.JobFrom, exit.JobUntil, exit.KindOf(exactly));
}

/// <summary>What a command on a worker answers.</summary>
public sealed record WorkerAnswer : WorkerResource
{
    internal WorkerAnswer(WorkerResource worker, DecisionAnswer decision)
        : base(worker) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
