using System.Diagnostics;
using System.Text.Json.Serialization;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Workers;

/// <summary>What deciders need to know of one worker, folded from its events.</summary>
public sealed record Worker(
    Guid Id,
    ValueList<ExternalRef> ExternalRefs,
    ValueList<Pass> Passes,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>In the order of recording.</summary>
    public ValueList<EligibilityDiagnosis> Diagnoses { get; init; } = [];

    /// <summary>What became of the worker each time one left a structure, in the order of recording.</summary>
    public ValueList<WorkerExit> Exits { get; init; } = [];

    /// <summary>What the worker lets cooperating structures see, in the order of recording.</summary>
    public ValueList<SharingConsent> Consents { get; init; } = [];

    /// <summary>Whether the worker lets others see this on a day: what was answered last by then holds.</summary>
    public bool ConsentsTo(DataClass data, DateOnly day) =>
        Consents.LastOrDefault(known => known.Data == data && known.On <= day)?.HoldsOn(day) == true;

    /// <summary>What a job of exactly six months is: a choice of the network (A9), and no fact of the
    /// worker.</summary>
    [JsonIgnore]
    public SixMonthJob SixMonths { get; init; }

    /// <summary>The PASS that covers <paramref name="day"/>, its suspensions and extensions counted in its end; null
    /// when none does. A day of a suspension is covered: see <see cref="SuspensionOn"/>.</summary>
    public Pass? PassOn(DateOnly day)
    {
        foreach (var pass in Passes)
        {
            if (pass.Covers(day))
            {
                return pass;
            }
        }

        return null;
    }

    /// <summary>The suspension of any PASS that holds on <paramref name="day"/>; null when none does.</summary>
    public PassSuspension? SuspensionOn(DateOnly day)
    {
        foreach (var pass in Passes)
        {
            if (pass.SuspensionOn(day) is { } suspension)
            {
                return suspension;
            }
        }

        return null;
    }

    /// <summary>The same worker where a PASS ends, and an exit counts, as the network chose (A5, A6,
    /// A9).</summary>
    public Worker Under(PolicyChoices choices)
    {
        var worker = Under(choices.SuspensionShift, choices.PassEnd);
        return worker.SixMonths == choices.SixMonthJob ? worker : worker with { SixMonths = choices.SixMonthJob };
    }

    /// <inheritdoc cref="Under(PolicyChoices)"/>
    public Worker Under(SuspensionShift shift, PassEnd end = PassEnd.AsIssued) =>
        Passes.All(pass => pass.Shift == shift && pass.End == end)
            ? this
            : this with
            {
                Passes = [.. Passes.Select(pass => pass with { Shift = shift, End = end })],
            };

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static Worker Evolve(Worker? current, WorkerEvent happened) =>
        (current, happened) switch
        {
            (null, WorkerRegistered e) => new(e.WorkerId, e.ExternalRefs, [], 1, e.RecordedAt),
            ({ } worker, PassRecorded e) => worker.At(e) with
            {
                Passes = worker.Passes.Add(new(e.Number, new(e.From, e.Until), e.EventId)),
            },
            ({ } worker, PassSuspended e) => worker.At(
                e,
                e.Number,
                pass =>
                    pass with
                    {
                        Suspensions = pass.Suspensions.Add(
                            new(e.SuspensionId, new(e.From, e.Until), e.Reason, e.InRecordedEnd, e.EventId)
                        ),
                    }
            ),
            ({ } worker, PassResumed e) => worker.At(e, e.Number, pass => pass.With(e)),
            ({ } worker, PassExtended e) => worker.At(
                e,
                e.Number,
                pass =>
                    pass with
                    {
                        Extensions = pass.Extensions.Add(
                            new(e.ExtensionId, e.From, e.Until, e.Ground, e.InRecordedEnd, e.EventId)
                        ),
                    }
            ),
            ({ } worker, PassClosed e) => worker.At(
                e,
                e.Number,
                pass => pass with { Closure = new(e.On, e.NoticeOn, e.EventId) }
            ),
            ({ } worker, EligibilityDiagnosed e) => worker.At(e) with
            {
                Diagnoses = worker.Diagnoses.Add(EligibilityDiagnosis.From(e)),
            },
            ({ } worker, ExitRecorded e) => worker.At(e) with
            {
                Exits = worker.Exits.Add(
                    new(e.ExitId, e.StructureId, e.On, e.Outcome, e.JobFrom, e.JobUntil, e.EventId)
                ),
            },
            ({ } worker, SharingConsentRecorded e) => worker.At(e) with
            {
                Consents = worker.Consents.Add(new(e.Data, e.Given, e.On, e.Until, e.EventId)),
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.ToString() ?? "nothing"}."
            ),
        };

    private Worker At(WorkerEvent e) => this with { Version = Version + 1, UpdatedAt = e.RecordedAt };

    private Worker At(WorkerEvent e, string number, Func<Pass, Pass> change) =>
        At(e) with
        {
            Passes = [.. Passes.Select(pass => pass.Number == number ? change(pass) : pass)],
        };
}

/// <summary>A finding that somebody may enter a pathway; see <see cref="EligibilityDiagnosed"/>.</summary>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record EligibilityDiagnosis(
    Guid Id,
    DateOnly On,
    PassAuthority By,
    Guid? StructureId,
    int LevelOneCriteria,
    int LevelTwoCriteria,
    Guid EvidenceId
)
{
    internal static EligibilityDiagnosis From(EligibilityDiagnosed e) =>
        new(e.DiagnosisId, e.On, e.By, e.StructureId, e.LevelOneCriteria, e.LevelTwoCriteria, e.EventId);
}
