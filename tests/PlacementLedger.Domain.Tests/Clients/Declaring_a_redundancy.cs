using PlacementLedger.Domain.Clients;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Clients;

public sealed class Declaring_a_redundancy
{
    private static readonly ClientRegistered Registered = new(Menuiserie, null, null, []);
    private static readonly EconomicRedundancyDeclared Declared = new(Menuiserie, Day("2026-05-23"), "H2206", null);

    [Fact]
    public void records_on_which_job() =>
        Given(Registered)
            .When(client => DeclareEconomicRedundancy.Decide(new(Menuiserie, Declared.On, "H2206", null), client))
            .ThenRecords(Declared);

    [Fact]
    public void twice_records_nothing_more() =>
        Given(Registered, Declared)
            .When(client => DeclareEconomicRedundancy.Decide(new(Menuiserie, Declared.On, "H2206", null), client))
            .ThenRecordsNothing();

    [Theory]
    [InlineData("2026-05-24", "H2206", null)]
    [InlineData("2026-05-23", "K2204", null)]
    [InlineData("2026-05-23", "H2206", "P-1")]
    public void of_another_day_or_job_records_another(string on, string rome, string? post)
    {
        var command = new DeclareEconomicRedundancy(Menuiserie, Day(on), rome, post);
        Given(Registered, Declared)
            .When(client => DeclareEconomicRedundancy.Decide(command, client))
            .ThenRecords(new EconomicRedundancyDeclared(Menuiserie, Day(on), rome, post));
    }

    [Fact]
    public void on_no_job_at_all_cannot_be_said() =>
        Assert.Throws<ArgumentException>(() => new DeclareEconomicRedundancy(Menuiserie, Today, null, null));

    [Fact]
    public void is_kept_with_its_evidence() =>
        Assert.Equal(
            [new EconomicRedundancy(Declared.On, "H2206", null, EventId(1))],
            Given(Registered, Declared).State.Redundancies
        );
}
