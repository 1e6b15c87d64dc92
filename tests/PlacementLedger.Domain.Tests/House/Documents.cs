using System.Text.RegularExpressions;

namespace PlacementLedger.Domain.Tests.House;

/// <summary>The documents are short, and what they and the code point at exists.</summary>
public sealed partial class Documents
{
    private const string Decisions = "src/adr";
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly string[] CitingFolders = ["src", "tests", "deploy"];
    private static readonly string[] CitingPatterns = ["*.cs", "*.md", "*.props", "*.csproj", "*.yaml"];

    public static TheoryData<string> DecisionRecords => [.. RepositoryFiles.Under(Decisions, "*.md")];

    public static TheoryData<string> Pages =>
        [
            "README.md",
            .. RepositoryFiles.Under("src", "*.md"),
            .. RepositoryFiles.Under("deploy", "*.md"),
            .. RepositoryFiles
                .Under("tests", "*.md")
                .Where(path => !path.EndsWith(".approved.md", StringComparison.Ordinal)),
        ];

    public static TheoryData<string> Citing =>
        [
            .. CitingFolders.SelectMany(folder =>
                CitingPatterns.SelectMany(pattern => RepositoryFiles.Under(folder, pattern))
            ),
            "README.md",
        ];

    [Theory, MemberData(nameof(DecisionRecords))]
    public void a_decision_record_is_short_and_has_its_parts(string file)
    {
        var lines = RepositoryFiles.Read(file);
        Assert.True(lines.Length < 80, $"{file} has {lines.Length} lines: one decision a file.");
        Assert.Matches(NumberAndTitle(), Path.GetFileName(file));
        Assert.StartsWith($"# {Path.GetFileName(file)[..4]} ", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => Status().IsMatch(line));
        Assert.All(
            (string[])["## Context", "## Options rejected", "## Decision", "## Consequences"],
            part => Assert.Contains(part, lines)
        );
    }

    [Fact]
    public void decision_records_are_numbered_without_a_gap() =>
        Assert.Equal(
            Enumerable.Range(1, DecisionRecords.Count),
            DecisionRecords.Select(row => int.Parse(Path.GetFileName(row.Data)[..4], null)).Order()
        );

    [Theory, MemberData(nameof(Citing))]
    public void a_cited_decision_record_exists(string file) =>
        Assert.All(
            RepositoryFiles.Read(file).SelectMany(line => CitedRecord().Matches(line)),
            cited =>
                Assert.True(
                    DecisionRecords.Any(row => Path.GetFileName(row.Data).StartsWith(cited.Groups[1].Value, Ordinal)),
                    $"{file} cites {cited.Value}, which does not exist."
                )
        );

    [Theory, MemberData(nameof(Pages))]
    public void a_link_leads_somewhere(string page) =>
        Assert.All(
            RepositoryFiles.Read(page).SelectMany(line => Link().Matches(line)).Select(link => link.Groups[1].Value),
            target =>
                Assert.True(
                    RepositoryFiles.Exists(Path.Combine(Path.GetDirectoryName(page)!, target)),
                    $"{page} points at {target}, which does not exist."
                )
        );

    [GeneratedRegex(@"^\d{4}-[a-z0-9-]+\.md$")]
    private static partial Regex NumberAndTitle();

    [GeneratedRegex(@"^Status: (proposed|accepted|superseded by adr/\d{4})$")]
    private static partial Regex Status();

    [GeneratedRegex(@"\badr/(\d{4})\b")]
    private static partial Regex CitedRecord();

    /// <summary>Links into the repository: neither an address elsewhere nor a place on the same page.</summary>
    [GeneratedRegex(@"\]\((?![a-z]+:|#)([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
