using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Tests.Workers;

public sealed class A_social_security_number
{
    [Theory]
    [InlineData("255081416802538", true)]
    [InlineData("255081416802539", false)]
    [InlineData("185072A00100119", false)]
    [InlineData("185072a00100120", false)]
    [InlineData("055081416802538", false)]
    [InlineData("25508141680253", false)]
    [InlineData("2550814168025380", false)]
    [InlineData("255081416802538\n", false)]
    [InlineData("755081416802579", true)]
    [InlineData("555081416802582", false)]
    [InlineData("655081416802532", false)]
    [InlineData("", false)]
    public void has_a_key(string text, bool isRight) => Assert.Equal(isRight, Nir.IsWellFormed(text));

    [Theory]
    [InlineData("185072A001001", 1_850_719_001_001)]
    [InlineData("185072B001001", 1_850_718_001_001)]
    [InlineData("1850719001001", 1_850_719_001_001)]
    public void of_Corsica_counts_2A_as_19_and_2B_as_18(string number, long counted)
    {
        var key = 97 - (counted % 97);
        Assert.True(Nir.IsWellFormed($"{number}{key:00}"));
        Assert.False(Nir.IsWellFormed($"{number}{(key % 97) + 1:00}"));
    }
}
