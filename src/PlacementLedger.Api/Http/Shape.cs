using System.Text.RegularExpressions;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Api.Http;

/// <summary>Collects what is wrong with the values of a request, so that all is said at once.</summary>
public sealed partial class Shape
{
    private readonly List<Fault> _faults = [];

    private bool IsFull => _faults.Count >= BodyCheck.FaultsMax;

    public const int MinutesOfADay = 1440;

    public Shape Minutes(string pointer, long value, long min, long max) => Number(pointer, value, min, max);

    public Shape Number(string pointer, long? value, long min, long max) =>
        Require(
            value is null || (min <= value && value <= max),
            new(pointer, ProblemCodes.OutOfRange, Figure.Of("leastNumber", min), Figure.Of("mostNumber", max))
        );

    /// <summary>The fault is put on the last day, which is the one written second.</summary>
    public Shape Ordered(string pointer, DateOnly? from, DateOnly? until) =>
        Require(!(from > until), new(pointer, ProblemCodes.DateOrder));

    public Shape NotAfter(string pointer, DateOnly? day, DateOnly today) =>
        Require(!(day > today), new(pointer, ProblemCodes.DateInFuture));

    public Shape Within(string pointer, DateOnly day, DateOnly from, DateOnly until) =>
        Require(
            from <= day && day <= until,
            new(pointer, ProblemCodes.DayNotInPeriod, Figure.Of("from", from), Figure.Of("until", until))
        );

    /// <summary>Something readable. A null passes: whether it may be absent is the type's affair.</summary>
    public Shape Text(string pointer, string? value, int maxLength) =>
        Require(
            value is null || (!string.IsNullOrWhiteSpace(value) && value.Length <= maxLength),
            new(pointer, ProblemCodes.OutOfRange, Figure.Of("leastLength", 1), Figure.Of("mostLength", maxLength))
        );

    public Shape Count<T>(string pointer, IReadOnlyCollection<T>? items, int min, int max) =>
        Require(
            items is null || (min <= items.Count && items.Count <= max),
            new(pointer, ProblemCodes.OutOfRange, Figure.Of("leastItems", min), Figure.Of("mostItems", max))
        );

    /// <summary>No two items have the same key; the fault is put on the second.</summary>
    public Shape Distinct<T, TKey>(string pointer, IReadOnlyList<T>? items, Func<T, TKey> key)
    {
        var seen = new HashSet<TKey>();
        foreach (var (index, item) in (items ?? []).Index().TakeWhile(_ => !IsFull))
        {
            Require(seen.Add(key(item)), new($"{pointer}/{index}", ProblemCodes.DuplicateItem));
        }

        return this;
    }

    /// <summary>Exactly one of the members named is present.</summary>
    public Shape ExactlyOne(string pointer, params (string Name, bool IsGiven)[] members) =>
        Require(
            members.Count(member => member.IsGiven) == 1,
            new(
                pointer,
                ProblemCodes.ExactlyOne,
                Figure.Of("memberNames", string.Join(", ", members.Select(member => member.Name)))
            )
        );

    /// <summary>One of the members named is present, or several.</summary>
    public Shape AtLeastOne(string pointer, params (string Name, bool IsGiven)[] members) =>
        Require(
            members.Any(member => member.IsGiven),
            new(
                pointer,
                ProblemCodes.AtLeastOne,
                Figure.Of("memberNames", string.Join(", ", members.Select(member => member.Name)))
            )
        );

    /// <summary>Two members name two things; the fault is put on the second.</summary>
    public Shape Differ(string pointer, Guid one, Guid other, string memberNames) =>
        Require(one != other, new(pointer, ProblemCodes.MustDiffer, Figure.Of("memberNames", memberNames)));

    public Shape Siret(string pointer, string? value) => Format(pointer, value, SiretFormat(), "siret");

    public Shape PassNumber(string pointer, string? value) =>
        Require(
            value is null || Domain.Workers.PassNumber.IsWellFormed(value),
            new(pointer, ProblemCodes.WrongFormat, Figure.Of("expectedKind", "passNumber"))
        );

    public Shape Department(string pointer, string? value) => Format(pointer, value, DepartmentFormat(), "department");

    /// <summary>A commune of one of the departments, whose code begins its own.</summary>
    public Shape CommuneIn(string pointer, string? value, IReadOnlyList<string> departments) =>
        Format(pointer, value, CommuneFormat(), "commune")
            .Require(
                value is null
                    || !CommuneFormat().IsMatch(value)
                    || departments.Any(department => value.StartsWith(department, StringComparison.Ordinal)),
                new(pointer, ProblemCodes.CommuneOutside)
            );

    public Shape Rome(string pointer, string? value) => Format(pointer, value, RomeFormat(), "rome");

    /// <summary>Judges each item with its own pointer.</summary>
    public Shape Each<T>(string pointer, IEnumerable<T>? items, Action<string, T> judge)
    {
        foreach (var (index, item) in (items ?? []).Index().TakeWhile(_ => !IsFull))
        {
            judge($"{pointer}/{index}", item);
        }

        return this;
    }

    public Shape Require(bool isFine, Fault otherwise)
    {
        if (!isFine && !IsFull)
        {
            _faults.Add(otherwise);
        }

        return this;
    }

    public void ThrowIfBad()
    {
        if (_faults.Count > 0)
        {
            throw new RefusedRequest(ProblemCodes.ValidationFailed, _faults);
        }
    }

    private Shape Format(string pointer, string? value, Regex format, string kind) =>
        Require(
            value is null || format.IsMatch(value),
            new(pointer, ProblemCodes.WrongFormat, Figure.Of("expectedKind", kind))
        );

    [GeneratedRegex(@"^[0-9]{14}\z")]
    private static partial Regex SiretFormat();

    [GeneratedRegex(@"^(0[1-9]|[13-8][0-9]|2[1-9AB]|9[0-5]|97[1-8]|98[4678])\z")]
    private static partial Regex DepartmentFormat();

    [GeneratedRegex(@"^([0-9]{2}|2[AB])[0-9]{3}\z")]
    private static partial Regex CommuneFormat();

    [GeneratedRegex(@"^[A-Z][0-9]{4}\z")]
    private static partial Regex RomeFormat();
}
