using System.Diagnostics;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Clients;

public sealed class Classifying_a_client
{
    private static readonly Guid Basis = new("0197c1f0-0000-7000-8000-0000000000e1");
    private static readonly Guid OtherBasis = new("0197c1f0-0000-7000-8000-0000000000e2");
    private static readonly ClientRegistered Registered = new(Menuiserie, "12345678900029", Grenoble, []);
    private static readonly ClientClassified NonProfit = From("2026-01-01", ClientCategory.PrivateNonProfit);
    private static readonly ClientClassified Company = From("2026-03-01", ClientCategory.PrivateForProfit);

    [Fact]
    public void records_the_category() =>
        Given(Registered).When(client => ClassifyClient.Decide(Command(NonProfit), client)).ThenRecords(NonProfit);

    [Fact]
    public void twice_records_nothing_more() =>
        Given(Registered, NonProfit, Company)
            .When(client => ClassifyClient.Decide(Command(NonProfit), client))
            .ThenRecordsNothing();

    [Theory]
    [InlineData("2026-01-02", ClientCategory.PrivateNonProfit, false, null)]
    [InlineData("2026-01-01", ClientCategory.PrivateForProfit, false, null)]
    [InlineData("2026-01-01", ClientCategory.PrivateNonProfit, true, null)]
    [InlineData("2026-01-01", ClientCategory.PrivateNonProfit, false, ClientLegalForm.Association)]
    public void anew_records_what_differs(
        string from,
        ClientCategory category,
        bool hasOtherBasis,
        ClientLegalForm? form
    )
    {
        var anew = new ClientClassified(Menuiserie, category, Day(from), hasOtherBasis ? OtherBasis : Basis, form);
        Given(Registered, NonProfit).When(client => ClassifyClient.Decide(Command(anew), client)).ThenRecords(anew);
    }

    [Fact]
    public void back_to_what_was_corrected_from_the_same_day_is_recorded() =>
        Given(Registered, NonProfit, NonProfit with { Category = ClientCategory.PublicAuthority })
            .When(client => ClassifyClient.Decide(Command(NonProfit), client))
            .ThenRecords(NonProfit);

    [Theory(DisplayName = "H8: unknown before the first classification; the greatest From by the day wins")]
    [InlineData("2025-12-31", ClientCategory.Unknown)]
    [InlineData("2026-01-01", ClientCategory.PrivateNonProfit)]
    [InlineData("2026-02-28", ClientCategory.PrivateNonProfit)]
    [InlineData("2026-03-01", ClientCategory.PrivateForProfit)]
    [InlineData("2030-01-01", ClientCategory.PrivateForProfit)]
    public void says_the_category_of_each_day_whatever_the_order_of_recording(string day, ClientCategory expected)
    {
        Assert.Equal(expected, Given(Registered, NonProfit, Company).State.CategoryOn(Day(day)));
        Assert.Equal(expected, Given(Registered, Company, NonProfit).State.CategoryOn(Day(day)));
    }

    [Fact]
    public void twice_from_the_same_day_the_later_recorded_wins()
    {
        var corrected = NonProfit with { Category = ClientCategory.PublicAuthority };
        var client = Given(Registered, NonProfit, corrected).State;
        Assert.Equal(ClientCategory.PublicAuthority, client.CategoryOn(NonProfit.From));
        Assert.Equal(EventId(2), client.ClassificationOn(NonProfit.From)?.EvidenceId);
        Assert.Equal((3L, RecordedAt(2)), (client.Version, client.UpdatedAt));
    }

    [Fact]
    public void can_be_done_while_registering() =>
        When(RegisterClient.Decide(Register(Command(Company)), isKnown: false)).ThenRecords(Registered, Company);

    [Fact]
    public void is_not_needed_to_register() =>
        When(RegisterClient.Decide(Register(null), isKnown: false)).ThenRecords(Registered);

    [Fact]
    public void a_client_registered_twice_is_refused() =>
        Given(Registered)
            .When(_ => RegisterClient.Decide(Register(Command(Company)), isKnown: true))
            .ThenRefuses(Codes.AlreadyExists);

    [Fact]
    public void cannot_come_before_the_client() => Assert.Throws<UnreachableException>(() => Given(Company));

    private static ClientClassified From(string day, ClientCategory category) =>
        new(Menuiserie, category, Day(day), Basis, LegalForm: null);

    private static ClassifyClient Command(ClientClassified e) =>
        new(e.ClientId, e.Category, e.From, e.BasisId, e.LegalForm);

    private static RegisterClient Register(ClassifyClient? classification) =>
        new(Menuiserie, "12345678900029", Grenoble, [], classification);
}
