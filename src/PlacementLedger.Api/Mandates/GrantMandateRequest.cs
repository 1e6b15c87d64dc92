using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Api.Mandates;

/// <summary>A mandate to offer: who for whom, to do what, where, for which clients, and from when until when.</summary>
/// <param name="Powers">The powers given; absent when <paramref name="Full"/> is true.</param>
/// <param name="Full">True for all powers, instead of a list.</param>
/// <param name="Clients">Absent or empty means any client.</param>
/// <param name="Departments">INSEE codes, as in <c>49</c> or <c>2A</c>; absent or empty means anywhere.</param>
/// <param name="Fee">Absent means free of charge.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record GrantMandateRequest(
    Guid PrincipalId,
    Guid AgentId,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<MandatePower>? Powers = null,
    bool Full = false,
    IReadOnlyList<Guid>? Clients = null,
    IReadOnlyList<string>? Departments = null,
    MandateFeeBody? Fee = null,
    Guid? Id = null,
    IReadOnlyList<ExternalRef>? ExternalRefs = null,
    string? Quote = null
)
{
    private const int ClientsMax = 200;
    private const int DepartmentsMax = 110;

    internal GrantMandateRequest Shaped()
    {
        var shape = new Shape()
            .NewId(Id)
            .Differ("/agentId", PrincipalId, AgentId, "principalId, agentId")
            .Ordered("/until", From, Until)
            .ExactlyOne("", ("powers", Powers is not null), ("full", Full))
            .Count("/powers", Powers, 1, Enum.GetValues<MandatePower>().Length)
            .Distinct("/powers", Powers, power => power)
            .Count("/clients", Clients, 0, ClientsMax)
            .Distinct("/clients", Clients, client => client)
            .Count("/departments", Departments, 0, DepartmentsMax)
            .Distinct("/departments", Departments, code => code)
            .ExternalRefs(ExternalRefs);
        shape.Each("/departments", Departments, (pointer, code) => shape.Department(pointer, code));
        Fee?.Shape(shape, "/fee");
        shape.ThrowIfBad();
        return this;
    }

    internal GrantMandate ToCommand(Guid id) =>
        new(id, PrincipalId, AgentId, [.. Powers ?? []], Full, new(From, Until))
        {
            Clients = [.. Clients ?? []],
            Departments = [.. Departments ?? []],
            Fee = Fee?.ToFee(),
            ExternalRefs = [.. ExternalRefs ?? []],
        };
}

/// <summary>What the agent is paid; the parts add up.</summary>
/// <param name="InvoicedBasisPoints">A share of what is invoiced: 250 is 2.5 %.</param>
public sealed record MandateFeeBody(
    long? CentsPerMonth = null,
    long? CentsPerHour = null,
    int? InvoicedBasisPoints = null
)
{
    private const long CentsPerMonthMax = 1_000_000_00;
    private const long CentsPerHourMax = 1_000_00;
    private const int BasisPointsMax = 10_000;

    internal void Shape(Shape shape, string at) =>
        shape
            .Number($"{at}/centsPerMonth", CentsPerMonth, 0, CentsPerMonthMax)
            .Number($"{at}/centsPerHour", CentsPerHour, 0, CentsPerHourMax)
            .Number($"{at}/invoicedBasisPoints", InvoicedBasisPoints, 0, BasisPointsMax);

    internal MandateFee ToFee() => new(CentsPerMonth, CentsPerHour, InvoicedBasisPoints);

    internal static MandateFeeBody Of(MandateFee fee) =>
        new(fee.CentsPerMonth, fee.CentsPerHour, fee.InvoicedBasisPoints);
}
