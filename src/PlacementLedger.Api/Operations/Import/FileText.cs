using System.Text;
using System.Text.Unicode;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>The text of a file: UTF-8, with or without a byte order mark, and nothing else.</summary>
internal static class FileText
{
    private const long BytesMax = 512L * 1024 * 1024;

    /// <exception cref="BadFile">There is no such file, it is empty or too large, or it is in another
    /// encoding.</exception>
    public static async Task<byte[]> Read(string path, CancellationToken ct)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new BadFile(path, null, $"fichier introuvable ({file.FullName}).");
        }

        if (file.Length > BytesMax)
        {
            throw new BadFile(path, null, $"fichier de plus de {BytesMax / 1024 / 1024} Mo.");
        }

        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(path, ct);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new BadFile(path, null, $"fichier illisible ({unreadable.Message}).");
        }

        bytes = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (bytes.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            throw new BadFile(path, null, "fichier vide.");
        }

        ThrowIfForeign(path, bytes);
        return bytes;
    }

    private static void ThrowIfForeign(string path, ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes) && !bytes.Contains((byte)0))
        {
            return;
        }

        var line = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            line++;
            if (!Utf8.IsValid(bytes[range]) || bytes[range].Contains((byte)0))
            {
                throw new BadFile(path, line, "ce n'est pas de l'UTF-8 ; enregistrez le fichier en UTF-8.");
            }
        }
    }
}
