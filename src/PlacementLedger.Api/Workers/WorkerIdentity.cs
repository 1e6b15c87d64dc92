using JasperFx;

namespace PlacementLedger.Api.Workers;

/// <summary>Who a worker is, in one document that can be erased: never in events, lists or logs.</summary>
/// <remarks>Its printed form holds no member, so that no log line or exception can show one by accident.</remarks>
public sealed record WorkerIdentity : IRevisioned
{
    /// <summary>The worker's id.</summary>
    public required Guid Id { get; init; }

    public required string FamilyName { get; init; }

    public required string GivenName { get; init; }

    public required DateOnly BirthDate { get; init; }

    public string? Nir { get; init; }

    public WorkerContact? Contact { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Counts the times it was written; <c>If-Match</c> takes it.</summary>
    public int Version { get; set; }

    /// <summary>Whole years lived on <paramref name="day"/>.</summary>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - BirthDate.Year;
        return BirthDate.AddYears(years) > day ? years - 1 : years;
    }

    public override string ToString() => $"{nameof(WorkerIdentity)} {Id}";
}

/// <summary>How to reach a worker.</summary>
public sealed record WorkerContact(string? Phone = null, string? Email = null, string? PostalAddress = null)
{
    public override string ToString() => nameof(WorkerContact);
}
