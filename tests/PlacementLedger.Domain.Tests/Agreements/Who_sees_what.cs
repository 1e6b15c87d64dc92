using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Tests.Groups;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Agreements;

/// <summary>The whole matrix: every tie between two structures, every class of data, with the worker's consent and
/// without.</summary>
public sealed class Who_sees_what
{
    /// <summary>What binds the one who looks to the one whose data it is.</summary>
    public enum Tie
    {
        Itself,
        GroupThatShares,
        GroupThatSharesAnotherClass,
        GroupWithoutSharing,
        GroupLeftYesterday,
        GroupPolicyOfTomorrow,
        AgreementThatShares,
        AgreementThatSharesAnotherClass,
        AgreementNotSigned,
        AgreementEndedYesterday,
        Informal,
        Nothing,
    }

    private static readonly Tie[] Opening = [Tie.Itself, Tie.GroupThatShares, Tie.AgreementThatShares];

    public static TheoryData<Tie, DataClass, bool?> Matrix
    {
        get
        {
            var rows = new TheoryData<Tie, DataClass, bool?>();
            foreach (var tie in Enum.GetValues<Tie>())
            {
                foreach (var data in Enum.GetValues<DataClass>())
                {
                    foreach (var consent in (bool?[])[true, false, null])
                    {
                        rows.Add(tie, data, consent);
                    }
                }
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(Matrix))]
    public void is_what_the_tie_opens_and_of_a_person_what_the_person_allows(Tie tie, DataClass data, bool? consent)
    {
        var sharing = new Sharing([.. Groups(tie, data)], [.. Agreements(tie, data)], Today);
        var isPersonal = data is DataClass.Balance or DataClass.SocialData;
        var expected = Opening.Contains(tie) && (tie == Tie.Itself || !isPersonal || consent == true);
        var viewer = tie == Tie.Itself ? AdcrServicesId : TremplinId;
        Assert.Equal(expected, sharing.MaySee(viewer, AdcrServicesId, data, Worker(data, consent)));
        // And the other way round.
        Assert.Equal(expected, sharing.MaySee(AdcrServicesId, viewer, data, Worker(data, consent)));
    }

    [Fact]
    public void of_a_person_nobody_knows_is_nothing() =>
        Assert.False(
            new Sharing([.. Groups(Tie.GroupThatShares, DataClass.Balance)], [], Today).MaySee(
                TremplinId,
                AdcrServicesId,
                DataClass.Balance
            )
        );

    [Theory]
    [InlineData("2026-11-09", false)]
    [InlineData("2026-11-10", true)]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-21", false)]
    public void follows_the_answer_that_the_worker_gave_last_by_that_day(string day, bool allowed)
    {
        var worker = Scenario
            .Given(
                new WorkerRegistered(Amina, []),
                Consent(DataClass.Balance, true, "2026-11-10", "2026-11-30"),
                Consent(DataClass.Balance, false, "2026-11-21", null)
            )
            .State;
        Assert.Equal(allowed, worker.ConsentsTo(DataClass.Balance, Day(day)));
        Assert.False(worker.ConsentsTo(DataClass.SocialData, Day(day)));
    }

    [Fact]
    public void a_consent_ends_on_its_last_day()
    {
        var worker = Scenario
            .Given(new WorkerRegistered(Amina, []), Consent(DataClass.Balance, true, "2026-11-10", "2026-11-20"))
            .State;
        Assert.True(worker.ConsentsTo(DataClass.Balance, Day("2026-11-20")));
        Assert.False(worker.ConsentsTo(DataClass.Balance, Day("2026-11-21")));
    }

    [Fact]
    public void a_consent_is_recorded_once()
    {
        var given = Consent(DataClass.Balance, true, "2026-11-10", null);
        var command = new RecordSharingConsent(Amina, DataClass.Balance, true, Day("2026-11-10"), null, null);
        Scenario
            .Given(new WorkerRegistered(Amina, []))
            .When(worker => RecordSharingConsent.Decide(command, worker))
            .ThenRecords(given);
        Scenario
            .Given(new WorkerRegistered(Amina, []), given)
            .When(worker => RecordSharingConsent.Decide(command, worker))
            .ThenRecordsNothing();
        Scenario
            .Given(new WorkerRegistered(Amina, []), given, given with { Given = false, On = Today })
            .When(worker => RecordSharingConsent.Decide(command, worker))
            .ThenRecords(given);
    }

    private static DataClass Another(DataClass data) =>
        data == DataClass.Prices ? DataClass.Contacts : DataClass.Prices;

    private static IEnumerable<CooperationGroup> Groups(Tie tie, DataClass data)
    {
        CooperationGroupEvent[] Sharing(DataClass shared, string from = "2026-01-01") =>
            [
                .. GroupStory.OfThree,
                GroupStory.Proposed(GroupPolicy.Default with { Shared = [shared] }, from),
                new GroupPolicyAdopted(GroupStory.Id, GroupStory.ProposalId, Day(from)),
            ];

        CooperationGroupEvent[]? events = tie switch
        {
            Tie.GroupThatShares => Sharing(data),
            Tie.GroupThatSharesAnotherClass => Sharing(Another(data)),
            Tie.GroupWithoutSharing => GroupStory.OfThree,
            Tie.GroupLeftYesterday =>
            [
                .. Sharing(data),
                new MemberWithdrawn(GroupStory.Id, TremplinId, Yesterday, null),
            ],
            Tie.GroupPolicyOfTomorrow => Sharing(data, "2026-11-24"),
            _ => null,
        };
        return events is null ? [] : [Scenario.Given(events).State];
    }

    private static IEnumerable<CooperationAgreement> Agreements(Tie tie, DataClass data)
    {
        var drafted = AgreementStory.Drafted with { Terms = AgreementStory.Terms with { Shared = [data] } };
        CooperationAgreementEvent[] signed = [drafted, .. AgreementStory.InForce[1..]];
        CooperationAgreementEvent[]? events = tie switch
        {
            Tie.AgreementThatShares => signed,
            Tie.AgreementThatSharesAnotherClass =>
            [
                drafted with
                {
                    Terms = AgreementStory.Terms with { Shared = [Another(data)] },
                },
                .. AgreementStory.InForce[1..],
            ],
            Tie.AgreementNotSigned => signed[..2],
            Tie.AgreementEndedYesterday =>
            [
                .. signed,
                new AgreementTerminated(AgreementStory.Id, TremplinId, Yesterday, null),
            ],
            Tie.Informal => AgreementStory.Informal,
            _ => null,
        };
        return events is null ? [] : [Scenario.Given(events).State];
    }

    private static Worker Worker(DataClass data, bool? consent) =>
        Scenario
            .Given([
                new WorkerRegistered(Amina, []),
                .. consent is { } given ? (WorkerEvent[])[Consent(data, given, "2026-01-01", null)] : [],
            ])
            .State;

    private static SharingConsentRecorded Consent(DataClass data, bool given, string on, string? until) =>
        new(Amina, data, given, Day(on), until is null ? null : Day(until), null);
}
