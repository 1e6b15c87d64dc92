using System.Diagnostics.CodeAnalysis;

namespace PlacementLedger.Domain.Law;

/// <summary>A legal figure: each value with the day from which it applies and the day it was known.</summary>
/// <remarks>The figures of the law live in code (see adr/0007); a change of law is a new version here, never an
/// edit.</remarks>
public sealed class InForce<T>(params FigureVersion<T>[] versions) : IInForce
{
    // By the day they apply from, then by the day they were known: the last that fits is the one in force.
    private readonly FigureVersion<T>[] _versions =
    [
        .. versions.OrderBy(version => version.ValidFrom).ThenBy(version => version.KnownFrom),
    ];

    public IReadOnlyList<FigureVersion<T>> Versions => _versions;

    IReadOnlyList<IFigureVersion> IInForce.Versions => _versions;

    /// <summary>Whether the rule existed on <paramref name="day"/>.</summary>
    public bool Exists(DateOnly day) => VersionOrNull(day, DateOnly.MaxValue) is not null;

    /// <summary>The value in force on <paramref name="day"/>, with its source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first version: there was no such
    /// rule.</exception>
    public FigureVersion<T> VersionOn(DateOnly day) => VersionOn(day, DateOnly.MaxValue);

    /// <summary>The value in force on <paramref name="day"/>, as far as anybody knew on
    /// <paramref name="knownOn"/>.</summary>
    /// <remarks>A value published late for earlier days is not seen by who asks what was known before.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">No version known by then applies on the day.</exception>
    public FigureVersion<T> VersionOn(DateOnly day, DateOnly knownOn) =>
        VersionOrNull(day, knownOn)
        ?? throw new ArgumentOutOfRangeException(nameof(day), day, "No version of this figure was in force.");

    public T On(DateOnly day) => VersionOn(day).Value;

    /// <inheritdoc cref="VersionOn(DateOnly, DateOnly)"/>
    public T On(DateOnly day, DateOnly knownOn) => VersionOn(day, knownOn).Value;

    /// <summary>The value in force on <paramref name="day"/>, if the rule existed.</summary>
    public bool TryOn(DateOnly day, [MaybeNullWhen(false)] out T value) => TryOn(day, DateOnly.MaxValue, out value);

    /// <summary>The value in force on <paramref name="day"/> as known on <paramref name="knownOn"/>, if there was
    /// one.</summary>
    public bool TryOn(DateOnly day, DateOnly knownOn, [MaybeNullWhen(false)] out T value)
    {
        var version = VersionOrNull(day, knownOn);
        value = version is null ? default : version.Value;
        return version is not null;
    }

    // Nearly every question is about the figure of today: without a loop, the look at it is compiled into whoever asks.
    private FigureVersion<T>? VersionOrNull(DateOnly day, DateOnly knownOn) =>
        _versions is [.., var newest] && IsInForce(newest, day, knownOn) ? newest : OlderOrNull(day, knownOn);

    private FigureVersion<T>? OlderOrNull(DateOnly day, DateOnly knownOn)
    {
        for (var i = _versions.Length - 2; i >= 0; i--)
        {
            if (IsInForce(_versions[i], day, knownOn))
            {
                return _versions[i];
            }
        }

        return null;
    }

    private static bool IsInForce(FigureVersion<T> version, DateOnly day, DateOnly knownOn) =>
        version.ValidFrom <= day && version.KnownFrom <= knownOn;
}

/// <summary>One value of a figure.</summary>
/// <param name="ValidFrom">First day the value applies to what happens.</param>
/// <param name="KnownFrom">First day anybody could know it: its publication.</param>
public sealed record FigureVersion<T>(DateOnly ValidFrom, DateOnly KnownFrom, T Value, string Source) : IFigureVersion
{
    object? IFigureVersion.Value => Value;
}

/// <summary>A legal figure whatever its values are, for who lists the law rather than applies it.</summary>
public interface IInForce
{
    IReadOnlyList<IFigureVersion> Versions { get; }
}

/// <inheritdoc cref="FigureVersion{T}"/>
public interface IFigureVersion
{
    DateOnly ValidFrom { get; }

    DateOnly KnownFrom { get; }

    object? Value { get; }

    string Source { get; }
}
