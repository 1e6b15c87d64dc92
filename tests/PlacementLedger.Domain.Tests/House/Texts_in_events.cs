using System.Reflection;

namespace PlacementLedger.Domain.Tests.House;

/// <summary>An event is kept for ever, so that none may name a person or hold free text (adr/0006).</summary>
public sealed class Texts_in_events
{
    /// <summary>Every member of an event, at any depth, that holds text. Before a line is added here: what is it
    /// that keeps a sentence or a name out of it?</summary>
    private static readonly string[] Allowed =
    [
        "CeilingDerogationGranted.Department",
        "CeilingDerogationGranted.Reference",
        "CeilingDerogationGranted.RomeCodes",
        "Check.Code",
        "Check.Rule",
        "ClientAccountTransferred.Ref",
        "ClientContactAssigned.ContactRef",
        "ClientContactChanged.ContactRef",
        "ClientRegistered.Siret",
        "CombinedJob.PrefectRef",
        "CrossOfferPresented.ProfileRef",
        "DecisionRecorded.Command",
        "DecisionRecorded.RuleSetVersion",
        "EconomicRedundancyDeclared.PostRef",
        "EconomicRedundancyDeclared.RomeCode",
        "Engagement.RomeCode",
        "ExternalRef.Id",
        "ExternalRef.System",
        "Figure.Name",
        "Figure.Word",
        "FinancialAnnexRecorded.ConventionNumber",
        "FinancialAnnexRecorded.Number",
        "FinancialAnnexRecorded.SourceKey",
        "FinancialAnnexRecorded.State",
        "ObligationAdded.Ref",
        "ObligationFulfilled.EvidenceRef",
        "SharingConsentRecorded.EvidenceRef",
        "GroupCreated.Name",
        "HandoffCandidate.Codes",
        "HandoffDeclined.Codes",
        "HandoffMission.RomeCode",
        "HoursPosted.ValidatedBy",
        "MandateGranted.Departments",
        "MandateScopeRestricted.Departments",
        "MissionRequestSubmitted.RomeCode",
        "PassClosed.Number",
        "PassExtended.Number",
        "InclusionShareRaised.Department",
        "InclusionShareRaised.Reference",
        "OverrunDerogated.DerogationRef",
        "PassRecorded.Number",
        "PassResumed.Number",
        "PassSuspended.Number",
        "PlacementTerms.Hazards",
        "PlacementTerms.PostRef",
        "PlacementTerms.RomeCode",
        "PolicyAdopted.Ambiguity",
        "PolicyAdopted.Choice",
        "PolicyAdopted.DecidedBy",
        "PolicyChoice.Ambiguity",
        "PolicyChoice.Choice",
        "ProactiveOfferSent.ProfileRef",
        "Site.Commune",
        "Site.Department",
        "StateConventionRecorded.Communes",
        "StateConventionRecorded.Departments",
        "StateConventionRecorded.Number",
        "StructureRegistered.Name",
        "StructureRegistered.Siret",
        "WorkTimeAuthorisation.Ref",
        "WorkerConsentGiven.EvidenceRef",
        "WorkerConsentRefused.EvidenceRef",
    ];

    [Fact]
    public void are_references_codes_and_public_names_of_structures() =>
        Assert.Equal(
            Allowed.Order(StringComparer.Ordinal),
            typeof(LedgerEvent)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(LedgerEvent)) && !type.IsAbstract)
                .SelectMany(TextsOf)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    private static IEnumerable<string> TextsOf(Type holder) =>
        holder
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(member => TextsOf(member.PropertyType, $"{holder.Name}.{member.Name}"));

    private static IEnumerable<string> TextsOf(Type type, string at)
    {
        var held = type.IsGenericType ? type.GetGenericArguments()[0] : type;
        return held == typeof(string) ? [at]
            : held.Assembly == typeof(LedgerEvent).Assembly && !held.IsEnum ? TextsOf(held)
            : [];
    }
}
