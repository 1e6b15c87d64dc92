using System.Diagnostics.CodeAnalysis;

namespace PlacementLedger.Domain.Law;

/// <summary>A legal figure: each value with the day from which it applies and the day it was known.</summary>
/// <remarks>The figures of the law live in code (see adr/0007); a change of law is a new version here, never an
/// edit.</remarks>
public sealed class InForce<T>(params FigureVersion<T>[] versions)
{
    public IReadOnlyList<FigureVersion<T>> Versions => versions;

    /// <summary>Whether the rule existed on <paramref name="day"/>.</summary>
    public bool Exists(DateOnly day) => VersionOrNull(day) is not null;

    /// <summary>The value in force on <paramref name="day"/>, with its source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first version: there was no such
    /// rule.</exception>
    public FigureVersion<T> VersionOn(DateOnly day) =>
        VersionOrNull(day)
        ?? throw new ArgumentOutOfRangeException(nameof(day), day, "No version of this figure was in force.");

    public T On(DateOnly day) => VersionOn(day).Value;

    /// <summary>The value in force on <paramref name="day"/>, if the rule existed.</summary>
    public bool TryOn(DateOnly day, [MaybeNullWhen(false)] out T value)
    {
        var version = VersionOrNull(day);
        value = version is null ? default : version.Value;
        return version is not null;
    }

    private FigureVersion<T>? VersionOrNull(DateOnly day)
    {
        // The newest first: nearly every question is about the figure of today.
        for (var i = versions.Length - 1; i >= 0; i--)
        {
            if (versions[i].ValidFrom <= day)
            {
                return versions[i];
            }
        }

        return null;
    }
}

/// <summary>One value of a figure.</summary>
/// <param name="ValidFrom">First day the value applies to what happens.</param>
/// <param name="KnownFrom">First day anybody could know it: its publication.</param>
public sealed record FigureVersion<T>(DateOnly ValidFrom, DateOnly KnownFrom, T Value, string Source);
