using PlacementLedger.Domain.Portfolios;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Portfolios;

public sealed class Sleeping_clients
{
    [Theory]
    [InlineData("2026-08-23", "2020-01-01", 3, true)]
    [InlineData("2026-08-24", "2020-01-01", 3, false)]
    [InlineData("2026-12-24", "2020-01-01", 3, false)]
    [InlineData("2026-08-23", "2026-11-20", 3, true)]
    [InlineData(null, "2026-08-23", 3, true)]
    [InlineData(null, "2026-08-24", 3, false)]
    [InlineData("2026-10-23", "2020-01-01", 1, true)]
    [InlineData("2026-10-24", "2020-01-01", 1, false)]
    public void have_no_day_worked_or_reserved_in_the_last_months(string? last, string since, int months, bool sleeps)
    {
        DateOnly? lastActivity = last is null ? null : Day(last);
        Assert.Equal(sleeps, Dormancy.IsDormant(lastActivity, Day(since), months, Today));
    }
}
