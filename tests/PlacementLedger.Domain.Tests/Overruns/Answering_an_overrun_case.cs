using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Transfers;
using static PlacementLedger.Domain.Tests.Overruns.OverrunStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Overruns;

/// <summary>Justified, covered, handed over or closed: by the employer, once, while the case is not closed.</summary>
public sealed class Answering_an_overrun_case
{
    private static readonly Guid TransferId = SecondPlacement;
    private static readonly OverrunDerogated Derogated = new(CaseId, Today, "arrete:2026-17-042");
    private static readonly OverrunTransferred Transferred = new(CaseId, Today, TransferId);

    public static TheoryData<OverrunOption> Options => [.. Enum.GetValues<OverrunOption>()];

    [Theory, MemberData(nameof(Options))]
    public void records_the_answer(OverrunOption option)
    {
        Answer(option, Case()).ThenRecords(EventOf(option));
        Answer(option, Case(), AdcrServicesId).ThenRecords(EventOf(option));
    }

    [Theory, MemberData(nameof(Options))]
    public void twice_records_nothing_more(OverrunOption option) =>
        Answer(option, Case(EventOf(option))).ThenRecordsNothing();

    [Theory, MemberData(nameof(Options))]
    public void is_possible_beside_the_other_answers(OverrunOption option) =>
        Answer(
                option,
                Case([
                    .. Enum.GetValues<OverrunOption>()
                        .Where(other => other != option && other != OverrunOption.Closure)
                        .Select(EventOf),
                ])
            )
            .ThenRecords(EventOf(option));

    [Theory, MemberData(nameof(Options))]
    public void is_refused_once_the_case_is_closed(OverrunOption option)
    {
        var refused = Answer(option, Case(Closed with { On = Yesterday }));
        refused.ThenRefuses(Codes.WrongState).Decision.Checks[0].WithFigure("state", "closed");
    }

    [Theory]
    [InlineData(OverrunOption.Justification)]
    [InlineData(OverrunOption.Derogation)]
    [InlineData(OverrunOption.Transfer)]
    public void differently_a_second_time_is_refused(OverrunOption option) =>
        Answer(option, Case(EventOf(option)), on: Yesterday).ThenRefuses(Codes.WrongState);

    [Theory, MemberData(nameof(Options))]
    public void is_the_employers_affair(OverrunOption option)
    {
        Answer(option, Case(), PasserelleId).ThenRefuses(Codes.WrongParty);
        Answer(option, Case(Closed with { On = Yesterday }), PasserelleId).ThenRefuses(Codes.WrongParty);
    }

    [Fact]
    public void where_all_AIs_are_counted_together_any_of_them_may_answer()
    {
        var opened = Opened with { Scope = new(CeilingReading.PerEmployeeAcrossAis, null, null) };
        var shared = Scenario.Given(opened).State;
        Answer(OverrunOption.Justification, shared, PasserelleId).ThenRecords(Justified);
    }

    [Fact]
    public void is_kept_in_the_case()
    {
        var answered = Case(Justified, Derogated, Transferred);
        Assert.Equal(OverrunCaseStatus.Answered, answered.Status);
        Assert.Equal(
            new OverrunAnswers(
                new(Today, OverrunReason.HoursKnownLate, null),
                new(Today, Derogated.DerogationRef),
                new(Today, TransferId)
            ),
            answered.Answers
        );
        Assert.Equal([OverrunOption.Closure], OverrunSteps.OptionsOf(answered));
        Assert.Equal(Enum.GetValues<OverrunOption>(), OverrunSteps.OptionsOf(Case()));
        Assert.Empty(OverrunSteps.OptionsOf(Case(Closed)));
        Assert.Equal((Amina, 4), (answered.WorkerId, answered.Version));
    }

    [Fact(DisplayName = "R480-09: an overrun goes on with an ETTI, where no hour counts")]
    public void a_transfer_to_an_ETTI_answers_it()
    {
        Answer(OverrunOption.Transfer, Case()).ThenMeets("L-OVERRUN");
        Transferring(Moving(TremplinId) with { Status = TransferStatus.Executed }, Tremplin).ThenMeets("L-OVERRUN");
    }

    [Fact]
    public void a_transfer_of_another_worker_does_not() =>
        DoesNotAnswer(Moving(TremplinId) with { WorkerId = Louis }, Tremplin, "anotherWorker");

    [Fact]
    public void a_transfer_from_another_employer_does_not() =>
        DoesNotAnswer(Moving(TremplinId) with { FromStructureId = PasserelleId }, Tremplin, "anotherEmployer");

    [Fact]
    public void a_transfer_to_an_AI_does_not() => DoesNotAnswer(Moving(PasserelleId), Passerelle, "notAnEtti");

    [Theory]
    [InlineData(TransferStatus.Refused, "refused")]
    [InlineData(TransferStatus.Cancelled, "cancelled")]
    public void a_transfer_that_no_longer_stands_does_not(TransferStatus status, string mismatch) =>
        DoesNotAnswer(Moving(TremplinId) with { Status = status }, Tremplin, mismatch);

    [Fact]
    public void the_wrong_party_comes_before_the_state_and_that_before_the_transfer()
    {
        var closed = Case(Closed with { On = Yesterday });
        Assert.Equal(
            [Codes.WrongParty, Codes.WrongState, Codes.TransferUnrelated],
            TransferOverrun
                .Decide(new(CaseId, Today, TransferId, PasserelleId), closed, Moving(PasserelleId), Passerelle)
                .Checks.Select(check => check.Code)
        );
    }

    private static void DoesNotAnswer(Transfer transfer, Structure receiver, string mismatch) =>
        Transferring(transfer, receiver)
            .ThenRefuses(Codes.TransferUnrelated)
            .Decision.Checks[0]
            .WithFigure("mismatch", mismatch);

    private static Outcome Transferring(Transfer transfer, Structure receiver) =>
        new(TransferOverrun.Decide(new(CaseId, Today, TransferId), Case(), transfer, receiver));

    private static Outcome Answer(OverrunOption option, OverrunCase known, Guid? acting = null, DateOnly? on = null)
    {
        var day = on ?? Today;
        return new(
            option switch
            {
                OverrunOption.Justification => JustifyOverrun.Decide(
                    new(CaseId, day, OverrunReason.HoursKnownLate, null, acting),
                    known
                ),
                OverrunOption.Derogation => DerogateOverrun.Decide(
                    new(CaseId, day, new(Derogated.DerogationRef), acting),
                    known,
                    [AdcrServices.Granting(A_derogation_that_answers_a_case.Order)]
                ),
                OverrunOption.Transfer => TransferOverrun.Decide(
                    new(CaseId, day, TransferId, acting),
                    known,
                    Moving(TremplinId),
                    Tremplin
                ),
                OverrunOption.Closure => CloseOverrunCase.Decide(new(CaseId, day, null, acting), known),
            }
        );
    }

    private static OverrunCaseEvent EventOf(OverrunOption option) =>
        option switch
        {
            OverrunOption.Justification => Justified,
            OverrunOption.Derogation => Derogated,
            OverrunOption.Transfer => Transferred,
            OverrunOption.Closure => Closed,
        };

    private static Transfer Moving(Guid to) =>
        Scenario
            .Given(
                new TransferProposed(TransferId, Amina, AdcrServicesId, to, TransferReason.Cap, Day("2026-12-01"), [])
            )
            .State;
}
