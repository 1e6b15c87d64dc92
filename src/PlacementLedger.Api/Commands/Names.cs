using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;

namespace PlacementLedger.Api.Commands;

/// <summary>Asks, with the rest of what a decision needs, whether names are free.</summary>
internal static class Names
{
    /// <summary>Who bears the name; null when it is free.</summary>
    public static Asked<UniqueName?> Owner(this Take take, string name) =>
        take.Ask(batch => batch.Load<UniqueName>(name));

    /// <summary>External references of a thing to be; see <see cref="WantedRefs.ThrowIfTaken"/>.</summary>
    public static WantedRefs Refs(this Take take, string kind, IEnumerable<ExternalRef> references) =>
        new([.. references.Select(reference => take.Owner(UniqueName.Ref(kind, reference)))]);
}

/// <summary>References the sender wants for a new thing, in the order sent.</summary>
internal sealed class WantedRefs(IReadOnlyList<Asked<UniqueName?>> owners)
{
    /// <exception cref="RefusedRequest">EXTERNAL_REF_TAKEN, at each one that is.</exception>
    public void ThrowIfTaken()
    {
        var taken = owners
            .Index()
            .Where(owner => owner.Item.Value is not null)
            .Select(owner => new Fault($"/externalRefs/{owner.Index}", ProblemCodes.ExternalRefTaken))
            .ToList();
        if (taken.Count > 0)
        {
            throw new RefusedRequest(ProblemCodes.ExternalRefTaken, taken);
        }
    }
}
