using PlacementLedger.Domain.Aid;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Store;

/// <summary>The name each event is stored under, written out so that renaming a type changes nothing stored.</summary>
internal static class EventNames
{
    public static readonly IReadOnlyList<(Type Event, string Name)> All =
    [
        (typeof(ActPerformedUnderMandate), "act_performed_under_mandate"),
        (typeof(AidAmountPublished), "aid_amount_published"),
        (typeof(CapThresholdReached), "cap_threshold_reached"),
        (typeof(CeilingDerogationGranted), "ceiling_derogation_granted"),
        (typeof(ClientClassified), "client_classified"),
        (typeof(ClientContactAssigned), "client_contact_assigned"),
        (typeof(ClientContactChanged), "client_contact_changed"),
        (typeof(ClientRegistered), "client_registered"),
        (typeof(CountingWindowOpened), "counting_window_opened"),
        (typeof(CountingWindowReanchored), "counting_window_reanchored"),
        (typeof(DecisionRecorded), "decision_recorded"),
        (typeof(EligibilityDiagnosed), "eligibility_diagnosed"),
        (typeof(EconomicRedundancyDeclared), "economic_redundancy_declared"),
        (typeof(FinancialAnnexRecorded), "financial_annex_recorded"),
        (typeof(GroupCreated), "group_created"),
        (typeof(GroupPolicyAdopted), "group_policy_adopted"),
        (typeof(HoursAccountOpened), "hours_account_opened"),
        (typeof(HoursCorrected), "hours_corrected"),
        (typeof(HoursFreed), "hours_freed"),
        (typeof(HoursPosted), "hours_posted"),
        (typeof(HoursReclassified), "hours_reclassified"),
        (typeof(HoursReserved), "hours_reserved"),
        (typeof(InclusionShareRaised), "inclusion_share_raised"),
        (typeof(MandateAccepted), "mandate_accepted"),
        (typeof(MandateGranted), "mandate_granted"),
        (typeof(MandateRenounced), "mandate_renounced"),
        (typeof(MandateRevoked), "mandate_revoked"),
        (typeof(MemberAdmitted), "member_admitted"),
        (typeof(MemberInvited), "member_invited"),
        (typeof(MemberWithdrawn), "member_withdrawn"),
        (typeof(MissionRequestCancelled), "mission_request_cancelled"),
        (typeof(MissionRequestFilled), "mission_request_filled"),
        (typeof(MissionRequestLost), "mission_request_lost"),
        (typeof(MissionRequestReopened), "mission_request_reopened"),
        (typeof(MissionRequestSubmitted), "mission_request_submitted"),
        (typeof(OutsideWorkDeclared), "outside_work_declared"),
        (typeof(OutsideWorkEnded), "outside_work_ended"),
        (typeof(PassClosed), "pass_closed"),
        (typeof(PassExtended), "pass_extended"),
        (typeof(OverrunCaseClosed), "overrun_case_closed"),
        (typeof(OverrunCaseOpened), "overrun_case_opened"),
        (typeof(OverrunCaseReopened), "overrun_case_reopened"),
        (typeof(OverrunDerogated), "overrun_derogated"),
        (typeof(OverrunDetected), "overrun_detected"),
        (typeof(OverrunGrew), "overrun_grew"),
        (typeof(OverrunJustified), "overrun_justified"),
        (typeof(OverrunShrank), "overrun_shrank"),
        (typeof(OverrunTransferred), "overrun_transferred"),
        (typeof(PassRecorded), "pass_recorded"),
        (typeof(PassResumed), "pass_resumed"),
        (typeof(PassSuspended), "pass_suspended"),
        (typeof(PlacementAttached), "placement_attached"),
        (typeof(PlacementCancelled), "placement_cancelled"),
        (typeof(PlacementConfirmed), "placement_confirmed"),
        (typeof(PlacementDetached), "placement_detached"),
        (typeof(PlacementEnded), "placement_ended"),
        (typeof(PolicyChangeProposed), "policy_change_proposed"),
        (typeof(PolicyChangeRejected), "policy_change_rejected"),
        (typeof(PolicyChangeVoted), "policy_change_voted"),
        (typeof(PolicyAdopted), "policy_adopted"),
        (typeof(ReservationReleased), "reservation_released"),
        (typeof(StateConventionRecorded), "state_convention_recorded"),
        (typeof(StructureRegistered), "structure_registered"),
        (typeof(TransferAccepted), "transfer_accepted"),
        (typeof(TransferCancelled), "transfer_cancelled"),
        (typeof(TransferExecuted), "transfer_executed"),
        (typeof(TransferProposed), "transfer_proposed"),
        (typeof(TransferRefused), "transfer_refused"),
        (typeof(WorkerConsentGiven), "worker_consent_given"),
        (typeof(WorkerConsentRefused), "worker_consent_refused"),
        (typeof(WorkerRegistered), "worker_registered"),
    ];
}
