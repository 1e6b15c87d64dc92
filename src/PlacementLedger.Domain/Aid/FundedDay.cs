namespace PlacementLedger.Domain.Aid;

/// <summary>Minutes of a day that post aid pays for, of one worker under one kind of contract.</summary>
/// <param name="InclusionContractFrom">First day of the open-ended inclusion contract under which they were worked
/// (AID-09); null for any other contract.</param>
public readonly record struct FundedDay(DateOnly Date, int Minutes, DateOnly? InclusionContractFrom = null);
