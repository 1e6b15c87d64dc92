using System.Reflection;
using System.Text.RegularExpressions;

namespace PlacementLedger.Domain.Tests.House;

/// <summary>The glossary names types that exist, and forgets none of the nouns of the domain.</summary>
public sealed partial class Glossary
{
    private static readonly Type[] Types = [.. Domain.GetExportedTypes()];

    private static readonly string[][] Rows =
    [
        .. RepositoryFiles
            .Read(Path.Combine("src", "GLOSSARY.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).ToArray())
            .Where(cells => cells[0] != "French"),
    ];

    private static Assembly Domain => typeof(LedgerEvent).Assembly;

    public static TheoryData<string> Names => [.. Rows.SelectMany(NamesIn).Distinct()];

    /// <summary>One folder a noun; law has its own.</summary>
    public static TheoryData<string> Folders =>
        [.. Types.Select(type => type.Namespace!).Where(name => name != typeof(LedgerEvent).Namespace).Distinct()];

    public static TheoryData<string> Streams =>
        [
            .. Types
                .Where(type => type.IsAbstract && type.BaseType == typeof(LedgerEvent))
                .Select(type => type.Name[..^"Event".Length]),
        ];

    [Fact]
    public void a_row_has_five_cells() =>
        Assert.All(Rows, cells => Assert.True(cells.Length == 5, string.Join(" | ", cells)));

    [Theory, MemberData(nameof(Names))]
    public void a_name_is_a_type_or_a_member_of_one(string name)
    {
        var (typeName, member) = name.Split('.') is [var first, var second] ? (first, second) : (name, null);
        var type = Types.SingleOrDefault(type => type.Name.Split('`')[0] == typeName);
        Assert.True(type is not null, $"{name}: no public type of the domain is called {typeName}.");
        Assert.True(member is null || type.GetMember(member).Length > 0, $"{name}: {typeName} has no such member.");
    }

    [Theory, MemberData(nameof(Folders))]
    public void a_folder_of_the_domain_has_an_entry(string folder) =>
        Assert.Contains(
            Types.Where(type => type.Namespace == folder).Select(type => type.Name.Split('`')[0]),
            name => Names.Any(row => row.Data.Split('.')[0] == name)
        );

    [Theory, MemberData(nameof(Streams))]
    public void a_stream_has_an_entry(string state) => Assert.Contains(state, Names.Select(row => row.Data));

    private static IEnumerable<string> NamesIn(string[] cells) =>
        InBackticks().Matches(cells[^1]).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InBackticks();
}
