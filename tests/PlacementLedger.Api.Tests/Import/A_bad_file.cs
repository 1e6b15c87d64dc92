using System.Text;
using PlacementLedger.Api.Operations.Import;

namespace PlacementLedger.Api.Tests.Import;

/// <summary>A file that is not what it should be is one message with its line, before anything is sent.</summary>
public sealed class A_bad_file : IDisposable
{
    private const string Structures = "fluxIAE_Structure.csv";
    private const string Annexes = "fluxIAE_AnnexeFinanciere.csv";
    private const string Records = "employee-records.json";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("import");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(Structures, "DEBStructure", "Structure", "ligne 1 : la première ligne doit commencer par DEB")]
    [InlineData(Structures, "structure_siret_actualise", "siret", "ligne 2 : colonne « structure_siret_actualise »")]
    [InlineData(Structures, "|719|34780907100025|", "|719|", "ligne 5 : 36 valeurs au lieu de 37")]
    [InlineData(Structures, "|COMMUNE DE LONGWY|", "||", "ligne 7 : colonne « structure_denomination » vide")]
    [InlineData(Structures, "FIN6|", "FIN7|", "ligne 9 : FIN7 annonce un autre nombre que les 6 lignes lues")]
    [InlineData(Structures, "FIN6|", "FIN|", "ligne 9 : FIN annonce")]
    [InlineData(
        Annexes,
        "|01/01/2018|31/12/2018|8.15|",
        "|2018-01-01|31/12/2018|8.15|",
        "ligne 4 : colonne « af_date_d"
    )]
    [InlineData(Annexes, "|31/12/2018|8.15|", "|31/12/2018|8,15|", "ligne 4 : colonne « af_etp_postes_insertion »")]
    [InlineData(Annexes, "|31/12/2018|8.15|", "|31/12/2018|8.155|", "ligne 4 : colonne « af_etp_postes_insertion »")]
    [InlineData(Records, "\"12/03/1984\"", "\"1984-03-12\"", "ligne 21 : fiche salarié illisible en $.results[0]")]
    [InlineData(Records, "\"999992300777\"", "null", "illisible en $.results[1]")]
    public async Task names_its_line_and_what_is_wrong(string file, string good, string bad, string message)
    {
        var text = await Text(file);
        Assert.Contains(good, text, StringComparison.Ordinal);
        var at = text.IndexOf(good, StringComparison.Ordinal);
        var spoilt = string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length));
        var fault = await Fault(file, Encoding.UTF8.GetBytes(spoilt));
        Assert.StartsWith(file, fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Structures, "la ligne FIN manque après 5 lignes")]
    [InlineData(Annexes, "ligne 87 : ")]
    [InlineData(Records, "coupé")]
    public async Task that_was_cut_off_is_noticed(string file, string message)
    {
        var text = await Text(file);
        var cut = file == Structures ? text[..text.IndexOf("03/03/2011", StringComparison.Ordinal)] : text[..^40];
        Assert.Contains(message, (await Fault(file, Encoding.UTF8.GetBytes(cut))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Annexes, 14)]
    [InlineData(Records, 73)]
    public async Task in_another_encoding_names_the_first_line_that_shows_it(string file, int line)
    {
        var fault = await Fault(file, Encoding.Latin1.GetBytes(await Text(file)));
        Assert.Contains($"ligne {line} : ce n'est pas de l'UTF-8", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Structures)]
    [InlineData(Records)]
    public async Task in_sixteen_bits_is_not_utf_8(string file) =>
        Assert.Contains(
            "UTF-8",
            (await Fault(file, Encoding.Unicode.GetBytes(await Text(file)))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task that_is_empty_or_not_there_says_so()
    {
        Assert.Contains("fichier vide", (await Fault(Annexes, " \n"u8.ToArray())).Message, StringComparison.Ordinal);
        var nowhere = new ImportPaths(Path.Combine(_folder.FullName, "nowhere.csv"), null, null);
        var missing = await Assert.ThrowsAsync<BadFile>(() => Importer.Read(nowhere, Stop));
        Assert.Contains("introuvable", missing.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Structures)]
    [InlineData(Annexes)]
    [InlineData(Records)]
    public async Task is_not_made_bad_by_a_byte_order_mark(string file)
    {
        var text = Encoding.UTF8.GetBytes(await Text(file));
        var marked = Written(file, [.. Encoding.UTF8.GetPreamble(), .. text]);
        var files = await Importer.Read(PathsOf(file, marked), Stop);
        Assert.Equal(
            file == Structures ? (6, 0, 0)
                : file == Annexes ? (0, 85, 0)
                : (0, 0, 5),
            (files.Structures.Count, files.Annexes.Count, files.EmployeeRecords?.Results.Count ?? 0)
        );
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<string> Text(string file) => File.ReadAllTextAsync(Imported.Data(file), Stop);

    private Task<BadFile> Fault(string file, byte[] content) =>
        Assert.ThrowsAsync<BadFile>(() => Importer.Read(PathsOf(file, Written(file, content)), Stop));

    private string Written(string file, byte[] content)
    {
        var path = Path.Combine(_folder.FullName, file);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static ImportPaths PathsOf(string file, string path) =>
        new(file == Structures ? path : null, file == Annexes ? path : null, file == Records ? path : null);
}
