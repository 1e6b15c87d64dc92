using PlacementLedger.Api.Operations;

namespace PlacementLedger.Api.Tests.Operations;

/// <summary>A position given out before a restart opens after it, where the host keeps its own database.</summary>
public sealed class Secret_of_positions
{
    [Fact]
    public void is_made_once_and_for_its_owner_only()
    {
        var folder = Directory.CreateTempSubdirectory("placementledger-secret-");
        try
        {
            var below = Path.Combine(folder.FullName, "data");
            var secret = PositionSecret.KeptIn(below);
            Assert.Equal(64, secret.Length);
            Assert.Equal(secret, PositionSecret.KeptIn(below));
            var file = Assert.Single(Directory.GetFiles(below));
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
