using CsCheck;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Tests.Hours;

/// <summary>Rounding happens only where hours are declared, and what is left over is carried, never lost
/// (H5).</summary>
public sealed class Whole_hours
{
    [Theory]
    [InlineData(0, 13_500, 0, 225, 0)]
    [InlineData(0, 59, 0, 0, 59)]
    [InlineData(59, 1, 59, 1, 0)]
    [InlineData(61, 58, 1, 0, 59)]
    [InlineData(437, 479, 17, 8, 16)]
    public void are_the_floor_of_what_was_carried_and_the_month(
        long before,
        int minutes,
        int carriedIn,
        int hours,
        int carriedOut
    ) => Assert.Equal(new(carriedIn, hours, carriedOut), WholeHours.Of(before, minutes));

    [Fact]
    public void of_all_months_and_the_last_remainder_are_every_minute() =>
        Gen.Int[0, 15_000]
            .Array[1, 48]
            .Sample(months =>
            {
                var (before, hours, carried) = (0L, 0L, 0);
                foreach (var minutes in months)
                {
                    var whole = WholeHours.Of(before, minutes);
                    Assert.Equal(carried, whole.CarriedInMinutes);
                    Assert.InRange(whole.CarriedOutMinutes, 0, 59);
                    (before, hours, carried) = (before + minutes, hours + whole.Hours, whole.CarriedOutMinutes);
                }

                Assert.Equal(before, (hours * 60) + carried);
            });
}
