using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Clients;

/// <summary>Says that a client dismissed somebody for economic reasons, and on which job.</summary>
public sealed record DeclareEconomicRedundancy
{
    /// <exception cref="ArgumentException">Neither the occupation nor the post is named: no job could be
    /// compared.</exception>
    public DeclareEconomicRedundancy(Guid clientId, DateOnly on, string? romeCode, string? postRef)
    {
        if (romeCode is null && postRef is null)
        {
            throw new ArgumentException("A redundancy is on an occupation or on a post.", nameof(romeCode));
        }

        (ClientId, On, RomeCode, PostRef) = (clientId, on, romeCode, postRef);
    }

    public Guid ClientId { get; }

    public DateOnly On { get; }

    public string? RomeCode { get; }

    public string? PostRef { get; }

    /// <summary>The same redundancy declared again records nothing more.</summary>
    public static Decision Decide(DeclareEconomicRedundancy command, Client client) =>
        client.Redundancies.Any(command.IsRecordedAs)
            ? Decision.AlreadyDone()
            : Decision.Record(
                new EconomicRedundancyDeclared(command.ClientId, command.On, command.RomeCode, command.PostRef)
            );

    private bool IsRecordedAs(EconomicRedundancy known) =>
        known.On == On && known.RomeCode == RomeCode && known.PostRef == PostRef;
}
