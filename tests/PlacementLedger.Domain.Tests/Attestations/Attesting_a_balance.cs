using PlacementLedger.Domain.Attestations;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Attestations;

/// <summary>What is told of an account, until it is no longer true.</summary>
public sealed class Attesting_a_balance
{
    private static readonly Guid Id = new("00000000-0000-0000-0000-0000000000aa");
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Now.AddDays(7);
    private static readonly AttestedQuestion Question = new(Menuiserie, Day("2026-11-27"), 900, 420);
    private static readonly BalanceAttestationIssued Issued = new(Id, Amina, PasserelleId, Question, 900, Later);
    private static readonly AttestationEnded Ended = new(HoursAccount.IdFor(Amina), Id);

    [Fact]
    public void is_told_once_and_kept_in_mind_by_the_account()
    {
        var command = new AttestBalance(Id, Amina, PasserelleId, Question, Later);
        Scenario
            .When(AttestBalance.Decide(command, isKnown: false, 900))
            .ThenRecords(Issued, new BalanceAttested(HoursAccount.IdFor(Amina), Id, Later));
        Scenario.When(AttestBalance.Decide(command, isKnown: true, 900)).ThenRefuses("ALREADY_EXISTS");
    }

    [Theory]
    [InlineData(900, false)]
    [InlineData(899, true)]
    public void of_all_that_was_asked_is_taken_back_once_less_is_possible(int possible, bool isTakenBack) =>
        Reviewed(Issued, possible, Now, isTakenBack);

    [Theory]
    [InlineData(479, true)]
    [InlineData(480, false)]
    [InlineData(481, true)]
    public void of_a_part_is_taken_back_once_the_most_is_another(int possible, bool isTakenBack) =>
        Reviewed(Issued with { PossibleMinutes = 480 }, possible, Now, isTakenBack);

    [Fact]
    public void that_has_expired_says_nothing_and_is_not_taken_back()
    {
        Reviewed(Issued, 0, Later.AddTicks(-1), isTakenBack: true);
        Reviewed(Issued, 0, Later, isTakenBack: false);
        Assert.False(Scenario.Given(Issued).State.IsLiveAt(Later));
    }

    [Fact]
    public void is_taken_back_once() =>
        Scenario
            .Given(Issued, new BalanceAttestationInvalidated(Id, 0))
            .When(attestation => AttestBalance.Review(attestation, 0, Now))
            .ThenRecordsNothing();

    [Fact]
    public void is_revoked_by_who_asked_for_it()
    {
        Scenario
            .Given(Issued)
            .When(known => AttestBalance.Revoke(known, AdcrServicesId, null))
            .ThenRefuses("WRONG_PARTY");
        Scenario
            .Given(Issued)
            .When(known => AttestBalance.Revoke(known, PasserelleId, null))
            .ThenRecords(new BalanceAttestationRevoked(Id, null), Ended);
        Scenario
            .Given(Issued, new BalanceAttestationRevoked(Id, null))
            .When(known => AttestBalance.Revoke(known, PasserelleId, null))
            .ThenRecordsNothing();
        Scenario
            .Given(Issued, new BalanceAttestationInvalidated(Id, 0))
            .When(known => AttestBalance.Revoke(known, PasserelleId, null))
            .ThenRefuses("WRONG_STATE");
    }

    [Fact]
    public void asks_for_working_days_until_the_minutes_are_used_up() =>
        // Friday, then Monday and Tuesday.
        Assert.Equal(
            [new(Day("2026-11-27"), 420), new(Day("2026-11-30"), 420), new(Day("2026-12-01"), 60)],
            Question.Days("38")
        );

    [Fact]
    public void asks_for_no_public_holiday() =>
        Assert.Equal(
            [Day("2026-12-24"), Day("2026-12-28")],
            new AttestedQuestion(Menuiserie, Day("2026-12-24"), 840, 420).Days("38").Select(day => day.Date)
        );

    [Fact]
    public void leaves_the_account_as_it_was_once_all_are_taken_back()
    {
        var before = History.None.Account;
        var other = new Guid("00000000-0000-0000-0000-0000000000ab");
        var told = HoursAccount.Evolve(before, new BalanceAttested(before.Id, Id, Later));
        told = HoursAccount.Evolve(told, new BalanceAttested(before.Id, other, Later));
        Assert.Equal([Id, other], told.Attestations!.Select(known => known.Id));
        told = HoursAccount.Evolve(told, new AttestationEnded(before.Id, Id));
        Assert.Equal([other], told.Attestations!.Select(known => known.Id));
        told = HoursAccount.Evolve(told, new AttestationEnded(before.Id, other));
        Assert.Equal(before with { Version = before.Version + 4 }, told);
    }

    private static void Reviewed(BalanceAttestationIssued issued, int possible, DateTimeOffset now, bool isTakenBack)
    {
        var decision = AttestBalance.Review(Scenario.Given(issued).State, possible, now);
        Assert.Equal(isTakenBack ? [new BalanceAttestationInvalidated(Id, possible), Ended] : [], decision.Events);
    }
}
