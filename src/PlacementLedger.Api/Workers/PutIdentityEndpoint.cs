using JasperFx;
using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>PUT /v1/workers/{id}/identity: replaces who the worker is; nothing of it is an event.</summary>
internal static class PutIdentityEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut("/v1/workers/{id:guid}/identity", Handle)
            .Replacement<IdentityResource>(
                "putWorkerIdentity",
                "Écrire l'identité d'un salarié",
                "Write a worker's identity"
            )
            .WithDescription(
                "`If-Match` takes the `version` of the identity as it was read: `\"0\"` for the first time, when there "
                    + "is none yet; `*` replaces whatever there is. The identity is kept apart from the events and "
                    + "appears in no list."
            )
            .WithExample(WorkerExamples.PutIdentity, WorkerExamples.Identity);

    private static async Task<IResult> Handle(
        Guid id,
        Body<IdentityRequest> body,
        CommandContext context,
        IDocumentStore store,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        await using var session = store.LightweightSession(context.Caller.Tenant);
        _ = await session.LoadAsync<Worker>(id, ct) ?? throw RefusedRequest.NotFound();
        var known = await session.LoadAsync<WorkerIdentity>(id, ct);
        var expected = context.Headers.ExpectedVersion ?? known?.Version ?? throw Stale();
        if (expected != (known?.Version ?? 0))
        {
            throw RefusedRequest.Stale(known?.Version ?? 0);
        }

        var identity = request.ToIdentity(id, context.Clock.GetUtcNow());
        if (expected == 0)
        {
            session.Insert(identity);
        }
        else
        {
            // Another write meanwhile has taken this very revision, and this one fails.
            session.UpdateRevision(identity, expected + 1);
        }

        try
        {
            await session.SaveChangesAsync(ct);
        }
        catch (Exception lost) when (lost is ConcurrencyException or DocumentAlreadyExistsException)
        {
            throw Stale();
        }

        return new Written<IdentityResource>(
            IdentityResource.Of(identity) with
            {
                Version = (int)expected + 1,
            },
            expected == 0 ? $"/v1/workers/{id}/identity" : null
        );
    }

    private static RefusedRequest Stale() => new(ProblemCodes.VersionStale);
}

/// <summary>Who a worker is, as it is sent.</summary>
/// <param name="Nir">Number of social security, thirteen characters and the key.</param>
public sealed record IdentityRequest(
    string FamilyName,
    string GivenName,
    DateOnly BirthDate,
    string? Nir = null,
    WorkerContact? Contact = null
)
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    internal IdentityRequest Shaped(DateOnly today)
    {
        new Shape()
            .Text("/familyName", FamilyName, 100)
            .Text("/givenName", GivenName, 100)
            .NotAfter("/birthDate", BirthDate, today)
            .Require(BirthDate >= Earliest, new("/birthDate", ProblemCodes.OutOfRange))
            .Nir("/nir", Nir)
            .Text("/contact/phone", Contact?.Phone, 30)
            .Text("/contact/email", Contact?.Email, 254)
            .Text("/contact/postalAddress", Contact?.PostalAddress, 300)
            .ThrowIfBad();
        return this;
    }

    internal WorkerIdentity ToIdentity(Guid id, DateTimeOffset now) =>
        new()
        {
            Id = id,
            FamilyName = FamilyName,
            GivenName = GivenName,
            BirthDate = BirthDate,
            Nir = Nir,
            Contact = Contact,
            UpdatedAt = now,
        };

    public override string ToString() => nameof(IdentityRequest);
}
