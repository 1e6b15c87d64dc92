using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Clients;

public sealed class Naming_a_contact
{
    private static readonly Guid Reason = Guid.CreateVersion7();
    private static readonly ClientRegistered Registered = new(Menuiserie, null, null, []);
    private static readonly ClientContactAssigned First = new(Menuiserie, AdcrServicesId, "agent-7", Day("2026-01-05"));

    private static readonly ClientContactChanged Second = new(
        Menuiserie,
        AdcrServicesId,
        "agent-8",
        Day("2026-12-08"),
        Today,
        Reason
    );

    [Fact]
    public void the_first_needs_neither_notice_nor_reason()
    {
        Given(Registered).When(client => Name(client, "agent-7", "2026-01-05")).ThenRecords(First);
        Given(Registered, First).When(client => Name(client, "agent-7", "2026-02-01")).ThenRecordsNothing();
        Given(Registered, First)
            .When(client => Decided(client, PasserelleId, "agent-2", Today, null, GroupPolicy.Default))
            .ThenRecords(new ClientContactAssigned(Menuiserie, PasserelleId, "agent-2", Today));
    }

    [Theory(DisplayName = "P7: a change is announced as many days before as the group has agreed")]
    [InlineData("2026-12-07", 15, Codes.ContactNoticeTooShort)]
    [InlineData("2026-12-08", 15, null)]
    [InlineData("2026-11-22", 0, Codes.ContactNoticeTooShort)]
    [InlineData("2026-11-23", 0, null)]
    public void a_change_is_recorded_and_told_of_when_it_comes_too_soon(string from, int noticeDays, string? code)
    {
        var policy = GroupPolicy.Default with { ContactNoticeDays = noticeDays };
        var outcome = Given(Registered, First)
            .When(client => Decided(client, AdcrServicesId, "agent-8", Day(from), Reason, policy))
            .ThenRecords(Second with { From = Day(from) });
        var check = Assert.Single(outcome.Decision.Checks);
        _ = code is null ? check.IsMet() : check.Warns(code);
        check.WithFigure("earliestOn", Today.AddDays(noticeDays)).RelyingOn(EventId(1));
    }

    [Fact(DisplayName = "P7: a change without a reason is recorded, and told")]
    public void a_change_needs_a_reason() =>
        Given(Registered, First)
            .When(client => Decided(client, AdcrServicesId, "agent-8", Second.From, null, GroupPolicy.Default))
            .ThenRecords(Second with { ReasonId = null })
            .ThenWarns("P7", Codes.FactMissing);

    [Fact]
    public void another_structure_does_not_name_it() =>
        Given(Registered)
            .When(client =>
                NameContact.Decide(
                    Command("agent-7", Today, null) with
                    {
                        ActingStructureId = TremplinId,
                    },
                    client,
                    GroupPolicy.Default
                )
            )
            .ThenRefuses(Codes.WrongParty);

    [Fact]
    public void the_days_of_each_follow_one_another()
    {
        var corrected = Second with { ContactRef = "agent-9" };
        var client = Given(Registered, First, Second, corrected).State;
        Assert.Equal(
            [("agent-7", Day("2026-12-07")), ("agent-9", (DateOnly?)null)],
            ContactTerm.Of(client).Select(term => (term.Contact.ContactRef, term.Until))
        );
        Assert.Equal("agent-7", client.ContactOn(AdcrServicesId, Day("2026-12-07"))!.ContactRef);
        Assert.Equal("agent-9", client.ContactOn(AdcrServicesId, Day("2026-12-08"))!.ContactRef);
        Assert.Null(client.ContactOn(AdcrServicesId, Day("2026-01-04")));
        Assert.Null(client.ContactOn(TremplinId, Today));
    }

    [Theory]
    [InlineData("2026-12-07", 0)]
    [InlineData("2026-12-08", 1)]
    [InlineData("2027-12-07", 1)]
    [InlineData("2027-12-08", 0)]
    public void a_change_counts_for_twelve_months(string day, int changes) =>
        Assert.Equal(changes, ContactTerm.ChangesInTwelveMonths(Given(Registered, First, Second).State, Day(day)));

    private static Decision Name(Client client, string contact, string from) =>
        NameContact.Decide(Command(contact, Day(from), null), client, GroupPolicy.Default);

    private static Decision Decided(
        Client client,
        Guid structure,
        string contact,
        DateOnly from,
        Guid? reason,
        GroupPolicy policy
    ) => NameContact.Decide(Command(contact, from, reason) with { StructureId = structure }, client, policy);

    private static NameContact Command(string contact, DateOnly from, Guid? reason) =>
        new(Menuiserie, AdcrServicesId, new(contact), from, Today, reason);
}
