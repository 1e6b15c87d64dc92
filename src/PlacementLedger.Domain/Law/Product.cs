namespace PlacementLedger.Domain.Law;

/// <summary>The ledger's own invariants, named like rules so that a refusal can quote them too.</summary>
public static class Product
{
    private const string Model = "PlacementLedger, ARCHITECTURE";

    /// <summary>A thing is entered once.</summary>
    public static readonly Rule UniqueThing = new("L-UNIQUE", Model) { Blocks = [Codes.AlreadyExists] };

    /// <summary>A command is possible only in some states of the thing it is about.</summary>
    public static readonly Rule State = new("L-STATE", Model)
    {
        Blocks = [Codes.WrongState, Codes.ScopeNotNarrower, Codes.OutsidePeriod],
    };

    /// <summary>Only a party to a thing may take the steps that are its own.</summary>
    public static readonly Rule Party = new("L-PARTY", Model) { Blocks = [Codes.WrongParty] };

    /// <summary>No more placements serve a mission request than it asks people.</summary>
    public static readonly Rule Headcount = new("L-HEADCOUNT", Model) { Blocks = [Codes.HeadcountReached] };

    /// <summary>H4: entries are immutable; a correction is a reversal and a replacement.</summary>
    public static readonly Rule ImmutableEntries = new("H4", Model)
    {
        Blocks = [Codes.AlreadyPosted, Codes.EntrySuperseded],
    };

    /// <summary>H3: hours already worked are always accepted.</summary>
    public static readonly Rule WorkedHoursAreFacts = new("H3", Model) { Warns = [Codes.OutsideSchedule] };

    /// <summary>H9: what is reserved is settled by posting or released.</summary>
    public static readonly Rule ReservedIsSettled = new("H9", Model) { Blocks = [Codes.NothingReserved] };

    /// <summary>W3: a transfer needs the worker's consent and the acceptance of the structure that receives.</summary>
    public static readonly Rule ConsentAndAcceptance = new("W3", Model)
    {
        Blocks = [Codes.ConsentMissing, Codes.AcceptanceMissing],
    };
}
