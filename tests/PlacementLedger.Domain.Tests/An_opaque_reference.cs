namespace PlacementLedger.Domain.Tests;

public sealed class An_opaque_reference
{
    [Theory]
    [InlineData("L5132-9", true)]
    [InlineData("sirene:123456789", true)]
    [InlineData("", false)]
    [InlineData("chez Mme Martin", false)]
    [InlineData("L5132-9\n", false)]
    public void is_no_sentence(string text, bool isRight)
    {
        Assert.Equal(isRight, OpaqueRef.IsWellFormed(text));
        Assert.Equal(isRight, Record.Exception(() => new OpaqueRef(text)) is null);
    }
}
