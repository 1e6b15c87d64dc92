using System.Globalization;
using System.Text.Json.Nodes;

namespace PlacementLedger.Mutation;

/// <summary>Stryker's report: the mutants it made, and what became of each.</summary>
internal sealed class Report(string file)
{
    // Left out by the configuration, or not a program: neither can be judged.
    private static readonly string[] NotJudged = ["Ignored", "CompileError"];

    private readonly JsonNode root = JsonNode.Parse(File.ReadAllText(file))!;

    public IReadOnlyList<Mutant> Mutants =>
        [
            .. root["files"]!
                .AsObject()
                .SelectMany(source => source.Value!["mutants"]!.AsArray().Select(node => Mutant.Of(source.Key, node!)))
                .Where(mutant => !NotJudged.Contains(mutant.Status))
                .OrderBy(mutant => mutant.File, StringComparer.Ordinal)
                .ThenBy(mutant => mutant.Line),
        ];

    public void Save() => File.WriteAllText(file, root.ToJsonString());
}

/// <summary>One change to the code, and whether a test noticed.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Name, string Replacement, JsonNode Node)
{
    public string Status
    {
        get => (string)Node["status"]!;
        set => Node["status"] = value;
    }

    public string Folder => Path.GetFileName(Path.GetDirectoryName(File))!;

    public override string ToString()
    {
        var change = string.Join(' ', Replacement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{Status, -12} {Folder}/{Path.GetFileName(File)}:{Line} {Name}: {change}";
    }

    public static Mutant Of(string file, JsonNode node) =>
        new(
            int.Parse((string)node["id"]!, CultureInfo.InvariantCulture),
            file,
            (int)node["location"]!["start"]!["line"]!,
            (string)node["mutatorName"]!,
            (string?)node["replacement"] ?? "",
            node
        );
}
