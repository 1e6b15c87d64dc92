namespace PlacementLedger.Api.Tests.Placements;

/// <summary>A lawful placement that says everything a request can say, so that all of it can be spoilt.</summary>
internal static class WholePlacement
{
    public static string Of(string worker, string client, string employer) =>
        $$"""
            {"id":"{{Guid.CreateVersion7()}}","workerId":"{{worker}}","clientId":"{{client}}",
             "legalEmployerId":"{{employer}}","signedByStructureId":"{{employer}}",
             "from":"2026-11-24","until":"2026-11-27",
             "schedule":{"days":[{"date":"2026-11-24","minutes":420,"from":"08:00:00","to":"15:00:00"}]},
             "signedOn":"2026-11-23","contractKind":"cddu","site":{"department":"17","commune":"17299"},
             "post":{"ref":"P-1","qualification":"OQ2","rome":"H2206"},
             "recourse":{"reason":"usage","justification":"Pic","circumstance":"abroad"},
             "hazards":["bruit"],"branchRenewalsMax":2,"openingDays":["monday"],
             "contract":{"from":"2026-11-24","until":"2026-11-27","minutesPerWeek":1500,"renewable":false,
              "ppeSuppliedBy":"client","equivalentPayStated":true,"shorterAllowed":false},
             "combinedJob":{"otherEmployer":"ordinary","from":"2026-11-24","until":"2026-11-27","prefectRef":"P-7"},
             "workTimeAuthorisations":[{"limit":"day","basis":"collectiveAgreement","ref":"ACC-2026-3"}],
             "externalRefs":[{"system":"portal","id":"{{Guid.CreateVersion7()}}"}]}
            """;
}
