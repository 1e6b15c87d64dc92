using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PlacementLedger.Domain.Tests.House;

/// <summary>Rules about the source itself, checked as tests.</summary>
public sealed class House_rules
{
    private static readonly Assembly Domain = typeof(LedgerEvent).Assembly;

    private static readonly string[] BannedFolders =
    [
        "Utils",
        "Helpers",
        "Common",
        "Shared",
        "Services",
        "Managers",
        "Models",
    ];

    public static TheoryData<string> Files => [.. SourceUnder("src"), .. SourceUnder("tests")];

    public static TheoryData<Type> Events =>
        [.. Domain.GetTypes().Where(type => type.IsSubclassOf(typeof(LedgerEvent)) && !type.IsAbstract)];

    [Theory, MemberData(nameof(Files))]
    public void a_file_is_short_and_narrow(string file)
    {
        var lines = Read(file);
        Assert.True(lines.Length <= 200, $"{file} has {lines.Length} lines: split it by reason to change.");
        Assert.All(lines, line => Assert.True(line.Length <= 120, $"{file}: {line}"));
        Assert.DoesNotContain(lines, line => line.TrimStart().StartsWith("#reg" + "ion", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Files))]
    public void a_file_says_its_purpose(string file)
    {
        var lines = Read(file);
        var firstType = Array.FindIndex(lines, IsTypeDeclaration);
        if (file.StartsWith("tests", StringComparison.Ordinal) || firstType < 0)
        {
            return; // A test class is named by its purpose; top-level statements have no type.
        }

        Assert.True(
            lines[..firstType].Any(line => line.StartsWith("/// <summary>", StringComparison.Ordinal)),
            $"{file}: its first type needs a one-sentence summary."
        );
    }

    [Theory, MemberData(nameof(Files))]
    public void a_folder_is_a_noun_of_the_domain(string file) =>
        Assert.DoesNotContain(file.Split(Path.DirectorySeparatorChar), BannedFolders.Contains);

    [Fact]
    public void the_domain_references_nothing_but_the_runtime() =>
        Assert.All(Domain.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name));

    [Theory, MemberData(nameof(Events))]
    public void an_event_is_sealed_and_immutable(Type type)
    {
        Assert.True(type.IsSealed && !type.IsNested, $"{type.Name}: events are top-level sealed records.");
        Assert.All(
            type.GetProperties(),
            property => Assert.True(IsInitOnly(property), $"{type.Name}.{property.Name} can be set.")
        );
    }

    [Theory, MemberData(nameof(Events))]
    public void an_event_is_equal_to_another_when_its_members_are(Type type) =>
        Assert.All(
            type.GetProperties().Select(property => property.PropertyType),
            member => Assert.True(IsValueEqual(member), $"{type.Name}: {member.Name} compares by reference.")
        );

    private static bool IsTypeDeclaration(string line) =>
        line.StartsWith("public ", StringComparison.Ordinal)
        || line.StartsWith("internal ", StringComparison.Ordinal)
        || line.StartsWith("file ", StringComparison.Ordinal);

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ?? true;

    private static bool IsValueEqual(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? IsValueEqual(type.GetGenericArguments()[0])
            : type == typeof(string) || (!typeof(IEnumerable).IsAssignableFrom(type) && HasItsOwnEquals(type));

    private static bool HasItsOwnEquals(Type type) =>
        type.IsValueType || type.GetMethod(nameof(Equals), [type])?.DeclaringType == type;

    private static IEnumerable<string> SourceUnder(string folder) => RepositoryFiles.Under(folder, "*.cs");

    private static string[] Read(string file) => RepositoryFiles.Read(file);
}
