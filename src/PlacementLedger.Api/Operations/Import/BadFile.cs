namespace PlacementLedger.Api.Operations.Import;

/// <summary>A file is not what it should be. It is found while reading, before anything is sent.</summary>
internal sealed class BadFile(string path, int? line, string what)
    : Exception(
        line is null ? $"{Path.GetFileName(path)} : {what}" : $"{Path.GetFileName(path)}, ligne {line} : {what}"
    );
