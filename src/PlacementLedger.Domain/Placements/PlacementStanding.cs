using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Placements;

/// <summary>Whether the structures may do what a placement asks of them: who employs, who signs, where, for which
/// need.</summary>
internal sealed class PlacementStanding
{
    private readonly ConfirmPlacement _command;
    private readonly PlacementFacts _facts;
    private readonly DateOnly _today;
    private readonly DateOnly[] _days;
    private readonly Check[] _signature;

    public PlacementStanding(ConfirmPlacement command, PlacementFacts facts, DateOnly today)
    {
        (_command, _facts, _today) = (command, facts, today);
        _days = [.. command.Schedule.Select(day => day.Date)];
        _signature = [.. Signature()];
        IsSignersOwn = _days[^1] < today && Array.Exists(_signature, check => check.Outcome == CheckOutcome.Blocked);
    }

    /// <summary>Who employs: as asked, unless the act is past and outside any mandate (see
    /// <see cref="ActWithoutMandate"/>).</summary>
    public Engagement Engagement =>
        field ??= new(_command.PlacementId, Employer.Id, Employer.Kind, _facts.Signer.Id, _command.ClientId)
        {
            RomeCode = _facts.Request?.RomeCode,
        };

    /// <summary>The mandate the placement stands under; none where the employer signed, or has to stand for
    /// it.</summary>
    public Guid? MandateId => SignsForAnother && !IsSignersOwn ? _command.MandateId : null;

    /// <summary>Where the work is done. The nearest answer wins: the placement's own, the request's, the
    /// client's.</summary>
    public Site? Site => _command.Terms.Site ?? _facts.Request?.Site ?? _facts.Client.Site;

    /// <summary>The structure that employs: see <see cref="Engagement"/>.</summary>
    public Structure Employer => IsSignersOwn ? _facts.Signer : _facts.Employer;

    private bool IsSignersOwn { get; }

    public IEnumerable<Check> Checks() =>
        [
            OnlyAiAndEttiPlace.Check(Employer),
            ConventionInForce.Check(Employer, _days, _today),
            InsideTheTerritory.Check(Employer, Site, _days, _today),
            .. IsSignersOwn ? _signature.Select(check => check.AsWarning()) : _signature,
            ActWithoutMandate.Check(IsSignersOwn, _facts.Signer),
            .. _facts.Request is { } request ? FillMissionRequest.Refusals(request, _command.ClientId) : [],
        ];

    /// <summary>The act to record against the mandate it was performed under; none where the employer signed
    /// itself.</summary>
    public IEnumerable<LedgerEvent> Acts() =>
        _facts.Mandate is { } mandate && SignsForAnother && !IsSignersOwn
            ?
            [
                new ActPerformedUnderMandate(
                    _command.PlacementId,
                    mandate.Id,
                    MandateAct.PowersToSignFor(_facts.Employer.Kind),
                    _command.SignedOn,
                    _command.SignedByStructureId,
                    mandate.Version
                ),
            ]
            : [];

    private bool SignsForAnother => _command.SignedByStructureId != _command.LegalEmployerId;

    private IEnumerable<Check> Signature()
    {
        yield return MandateRequired.Check(_command.LegalEmployerId, _command.SignedByStructureId, _command.MandateId);
        if (_facts.Mandate is { } mandate && SignsForAnother)
        {
            var powers = MandateAct.PowersToSignFor(_facts.Employer.Kind);
            var act = new MandateAct(powers, _command.SignedOn, _command.ClientId, Site);
            yield return ActWithinPowers.Check(mandate, act, _facts.Employer, _facts.Signer);
            yield return ActInsideMandate.Check(mandate, act, _facts.Employer, _facts.Signer);
            yield return NoSubDelegation.Check(mandate, _command.LegalEmployerId);
            yield return WhatNoMandateMoves.Check(mandate.Full, mandate.Powers);
            yield return ActNamesBothStructures.Check(mandate);
        }
    }
}
