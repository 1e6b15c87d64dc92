namespace PlacementLedger.Domain.Law;

/// <summary>How a rule acts: a test holds each to who calls it.</summary>
public enum RuleEffect
{
    /// <summary>A command is refused; where what it judges has happened already, it warns.</summary>
    Blocks,

    /// <summary>A command is obeyed, and told.</summary>
    Warns,

    /// <summary>A decision lists it with its figures, and nothing more follows.</summary>
    Informs,

    /// <summary>Something else is computed with it, be it another rule's figure or an answer when it is read; no
    /// decision lists it.</summary>
    Projects,

    /// <summary>It is a function that can be called; no command and no answer does yet.</summary>
    OnDemand,
}
