using System.Security.Cryptography;

namespace PlacementLedger.Api.Operations;

/// <summary>What positions are sealed with, so that those given out before a restart still open after it.</summary>
internal static class PositionSecret
{
    public const string Setting = "Ledger:PositionSecret";
    private const string FileName = "position-secret";

    /// <summary>The secret in this folder; made the first time, and readable by its owner only.</summary>
    public static string KeptIn(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            Make(path);
        }

        return File.ReadAllText(path);
    }

    // Written elsewhere and then moved: another host started at the same time reads a whole secret, and the same one.
    private static void Make(string path)
    {
        var draft = $"{path}.{Guid.CreateVersion7():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(draft, options))
        {
            file.Write(RandomNumberGenerator.GetHexString(64));
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
