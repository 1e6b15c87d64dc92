using PlacementLedger.Domain.Clients;

namespace PlacementLedger.Domain.Hours;

/// <summary>Brings an account up to what is now known of its clients, ahead of the event that will record it.</summary>
/// <remarks>A classification and the accounts it touches are not one transaction; a decision must not wait for
/// them.</remarks>
public static class KnownClassification
{
    /// <summary>The account with each day's category as <paramref name="clients"/> say. Clients not given stay as
    /// recorded.</summary>
    public static HoursAccount Apply(HoursAccount account, IReadOnlyList<Client> clients)
    {
        foreach (var client in clients)
        {
            if (Changes(account, client) is { Count: > 0 } changes)
            {
                account = account with { Placements = AccountDays.Reclassify(account.Placements, changes) };
            }
        }

        return account;
    }

    /// <summary>The days of this client whose recorded category is no longer what the client was on that day.</summary>
    public static ValueList<ReclassifiedDay> Changes(HoursAccount account, Client client)
    {
        List<ReclassifiedDay>? changes = null;
        foreach (var placement in account.Placements)
        {
            if (placement.Engagement.ClientId != client.Id)
            {
                continue;
            }

            var days = placement.Days.AsSpan();
            // Nearly always the client is one thing all along a placement, and a single look tells which.
            if (!days.IsEmpty && client.IsSettledFrom(days[0].Date) && AreAll(days, client.CountedAs(days[0].Date)))
            {
                continue;
            }

            foreach (ref readonly var day in days)
            {
                var category = client.CountedAs(day.Date);
                if (category != day.Category)
                {
                    (changes ??= []).Add(new(placement.Engagement.PlacementId, day.Date, category));
                }
            }
        }

        return changes is null ? [] : [.. changes];
    }

    private static bool AreAll(ReadOnlySpan<AccountDay> days, ClientCategory category)
    {
        foreach (ref readonly var day in days)
        {
            if (day.Category != category)
            {
                return false;
            }
        }

        return true;
    }
}
