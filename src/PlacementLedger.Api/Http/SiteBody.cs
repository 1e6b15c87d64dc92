using PlacementLedger.Domain;

namespace PlacementLedger.Api.Http;

/// <summary>Where work is done, as it is sent and read.</summary>
/// <param name="Department">As in <c>49</c> or <c>2A</c>.</param>
/// <param name="Commune">INSEE code, if known.</param>
public sealed record SiteBody(string Department, string? Commune = null)
{
    internal void Shape(Shape shape, string at) =>
        shape.Department($"{at}/department", Department).CommuneIn($"{at}/commune", Commune, [Department]);

    internal Site ToSite() => new(Commune, Department);

    internal static SiteBody Of(Site site) => new(site.Department, site.Commune);
}
