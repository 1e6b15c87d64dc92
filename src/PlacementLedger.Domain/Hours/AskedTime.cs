using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Hours;

/// <summary>The working time that somebody asks of a person.</summary>
/// <param name="EmployerId">Who asks; null for work outside the ledger.</param>
/// <param name="Days">In date order, one a day.</param>
/// <param name="Slots">When the work of those days begins and ends, in date order; a day may have none.</param>
/// <param name="Minor">Until when the person is a minor; null where the age is not known.</param>
public sealed record AskedTime(
    Guid? EmployerId,
    ValueList<DayMinutes> Days,
    ValueList<DaySlot> Slots,
    ValueList<WorkTimeAuthorisation> Authorisations,
    Minority? Minor
)
{
    /// <summary>Whether the employer named what lets that limit be passed: for a week only the authority can, for
    /// twelve weeks an agreement as well, for a day urgency too (L3121-18 to -24).</summary>
    public bool MayPass(WorkTimeLimit limit)
    {
        foreach (var authorisation in Authorisations)
        {
            if (authorisation.Limit == limit && Allows(authorisation.Basis, limit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Allows(AuthorisationBasis basis, WorkTimeLimit limit) =>
        basis switch
        {
            AuthorisationBasis.LabourInspector => true,
            AuthorisationBasis.CollectiveAgreement => limit != WorkTimeLimit.Week,
            AuthorisationBasis.Urgency => limit == WorkTimeLimit.Day,
        };

    /// <summary>The hours of that day as asked; null where they are not given.</summary>
    internal DaySlot? SlotOn(DateOnly day)
    {
        var (low, high) = (0, Slots.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Slots[middle].Date == day)
            {
                return Slots[middle];
            }

            (low, high) = Slots[middle].Date < day ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
