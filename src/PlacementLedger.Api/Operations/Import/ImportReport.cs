using System.Collections.Concurrent;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>What became of every line of the files.</summary>
internal sealed class ImportReport
{
    private readonly ConcurrentBag<ReportLine> _lines = [];

    /// <summary>In the order of the files, then of their lines.</summary>
    public IReadOnlyList<ReportLine> Lines =>
        [
            .. _lines
                .OrderBy(line => line.Source)
                .ThenBy(line => line.Line)
                .ThenBy(line => line.Subject, StringComparer.Ordinal),
        ];

    /// <summary>Whether every line is where it should be, or left out for a reason that was expected.</summary>
    public bool IsComplete => _lines.All(line => line.Outcome != LineOutcome.Failed);

    public void Add(ReportLine line) => _lines.Add(line);

    public int Count(ImportSource source, LineOutcome outcome) =>
        _lines.Count(line => line.Source == source && line.Outcome == outcome);
}

/// <summary>What became of one line.</summary>
/// <param name="Code">Why, in a word that programs can read; null when the line is in the ledger.</param>
/// <param name="Reason">Why, in a French sentence.</param>
internal sealed record ReportLine(
    ImportSource Source,
    int Line,
    string Subject,
    LineOutcome Outcome = LineOutcome.AlreadyThere,
    string? Code = null,
    string? Reason = null
)
{
    /// <summary>Refused for the ledger's reason, or failed where the ledger itself did.</summary>
    public ReportLine Refused(LedgerReply reply) =>
        this with
        {
            Outcome = reply.IsRefused ? LineOutcome.Refused : LineOutcome.Failed,
            Code = reply.Code,
            Reason = reply.Detail,
        };
}

/// <summary>What a line is about.</summary>
internal enum ImportSource
{
    Structure,

    /// <summary>Put together from the annexes that name it.</summary>
    Convention,
    Annex,
    EmployeeRecord,
}

/// <summary>What became of a line.</summary>
internal enum LineOutcome
{
    Loaded,
    AlreadyThere,

    /// <summary>Not for the ledger, and so left out.</summary>
    Skipped,
    Refused,

    /// <summary>Something broke; the line may be in the ledger or not.</summary>
    Failed,
}
