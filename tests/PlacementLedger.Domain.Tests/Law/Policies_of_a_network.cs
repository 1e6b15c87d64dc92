using System.Text.RegularExpressions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.House;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>Where the law leaves a question open, a network chooses; what was decided before stays decided.</summary>
public sealed class Policies_of_a_network
{
    private static readonly string Domain = Path.Combine("src", "PlacementLedger.Domain");
    private static readonly Guid Id = Policies.IdFor("local");
    private static readonly Guid Structure = new("0197c1f0-0000-7000-8000-0000000000a1");
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string> Options => [.. All()];

    [Fact]
    public void are_the_defaults_until_somebody_chooses()
    {
        Assert.Equal(PolicyChoices.Default, Policies.On(null, Today));
        Assert.Same(CeilingPolicy.Default, PolicyChoices.Default.Ceiling);
        Assert.Equal(CeilingPolicy.Default, new(PolicyChoices.Default.CeilingReading, WindowReading.FixedFromFirst));
        Assert.Equal(SuspensionShift.DaysLessOne, PolicyChoices.Default.SuspensionShift);
    }

    [Fact]
    public void are_sixteen_each_with_a_default_among_its_options_and_rules_that_it_concerns()
    {
        Assert.Equal(Enumerable.Range(1, 16).Select(number => $"A{number}"), Ambiguities.All.Select(a => a.Id));
        Assert.All(Ambiguities.All, ambiguity => Assert.NotEmpty(ambiguity.Rules));
        Assert.All(Ambiguities.All, ambiguity => Assert.Equal(ambiguity.Options[0], ambiguity.Default));
        Assert.Equal(["A1"], Ambiguities.OfRule("R480-01").Select(ambiguity => ambiguity.Id));
        Assert.Equal(["A2", "A4"], Ambiguities.OfRule("R480-03").Select(ambiguity => ambiguity.Id));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ambiguities.PassEnd.Of("never"));
    }

    [Fact]
    public void of_missions_and_of_working_time_follow_their_own_choice_alone()
    {
        Assert.Same(MissionPolicy.Default, PolicyChoices.Default.Missions);
        Assert.Same(WorkTimePolicy.Default, PolicyChoices.Default.WorkTime);
        foreach (var option in All())
        {
            var chosen = Policies.On(After(null, Adopt(option.Split(' ')[0], option.Split(' ')[1])), Today);
            Assert.Equal(new(chosen.PublicUserLimits, chosen.EttiPrivatePlacement), chosen.Missions);
            Assert.Equal(chosen.HomeHelpHours == HomeHelpHours.Counted, chosen.WorkTime.HomeHoursCount);
        }
    }

    [Fact]
    public void have_a_property_for_each_ambiguity() =>
        Assert.Equal(
            Ambiguities.All.Select(ambiguity => ambiguity.GetType().GetGenericArguments()[0].Name),
            typeof(PolicyChoices).GetProperties().Where(member => member.PropertyType.IsEnum).Select(p => p.Name)
        );

    [Theory, MemberData(nameof(Options))]
    public void can_be_each_option_of_each_ambiguity(string option)
    {
        var (ambiguity, choice) = (option.Split(' ')[0], option.Split(' ')[1]);
        var chosen = Policies.On(After(null, Adopt(ambiguity, choice)), Today);
        var enumerated = Ambiguities.Find(ambiguity)!.GetType().GetGenericArguments()[0];
        var read = typeof(PolicyChoices).GetProperty(enumerated.Name)!.GetValue(chosen)!;
        Assert.Equal(choice, char.ToLowerInvariant($"{read}"[0]) + $"{read}"[1..]);
        Assert.Equal(choice == Ambiguities.Find(ambiguity)!.Default ? [] : [new(ambiguity, choice)], chosen.Different);
    }

    [Fact]
    public void are_all_read_by_code() =>
        Assert.All(
            Ambiguities.All.Where(ambiguity => ambiguity.Options.Count > 1),
            ambiguity => Assert.True(IsRead(ambiguity), $"Nothing reads {ambiguity.Id}.")
        );

    [Theory]
    [InlineData("A1", "perMoonPhase")]
    [InlineData("A1", "PerAiEmployee")]
    [InlineData("A17", "perAiEmployee")]
    [InlineData("a1", "perAiEmployee")]
    public void cannot_be_what_is_no_option(string ambiguity, string choice) =>
        Assert.Throws<ArgumentException>(() => Adopt(ambiguity, choice));

    [Fact]
    public void chosen_twice_record_nothing_the_second_time()
    {
        var once = After(null, Adopt("A1", "perEmployeeAcrossAis"));
        Assert.Empty(AdoptPolicy.Decide(Adopt("A1", "perEmployeeAcrossAis"), once).Events);
        Assert.Empty(AdoptPolicy.Decide(Adopt("A1", "perEmployeeAcrossAis", Today.AddDays(9)), once).Events);
        Assert.Single(AdoptPolicy.Decide(Adopt("A1", "perEmployeeAcrossAis", Today.AddDays(-1)), once).Events);
        Assert.Single(AdoptPolicy.Decide(Adopt("A1", "perAiEmployee"), once).Events);
        Assert.Single(AdoptPolicy.Decide(Adopt("A2", "rolling24Months"), once).Events);
    }

    [Fact]
    public void record_who_chose_the_default_too() =>
        Assert.Equal(
            new PolicyAdopted(Id, "A1", "perAiEmployee", Today, "board-12", Structure),
            Assert.Single(AdoptPolicy.Decide(Adopt("A1", "perAiEmployee"), null).Events)
        );

    [Fact]
    public void hold_from_their_day_on_and_leave_the_days_before_as_they_were()
    {
        var planned = After(null, Adopt("A1", "perEmployeeAcrossAis", new(2027, 1, 1)));
        Assert.Equal(CeilingReading.PerAiEmployee, Policies.On(planned, new(2026, 12, 31)).CeilingReading);
        Assert.Equal(CeilingReading.PerEmployeeAcrossAis, Policies.On(planned, new(2027, 1, 1)).CeilingReading);
    }

    [Fact]
    public void chosen_later_take_the_place_of_those_chosen_before_from_their_own_day_on()
    {
        var planned = After(null, Adopt("A1", "perEmployeeAcrossAis", new(2027, 1, 1)));
        var revoked = After(planned, Adopt("A1", "perAiEmployeeClient", new(2026, 12, 1)));
        Assert.Equal(CeilingReading.PerAiEmployee, Policies.On(revoked, new(2026, 11, 30)).CeilingReading);
        Assert.Equal(CeilingReading.PerAiEmployeeClient, Policies.On(revoked, new(2026, 12, 1)).CeilingReading);
        Assert.Equal(CeilingReading.PerAiEmployeeClient, Policies.On(revoked, new(2027, 1, 1)).CeilingReading);
        Assert.Equal((2, 2L), (revoked.Adopted.Count, revoked.Version));
    }

    [Fact]
    public void say_how_the_ceiling_is_read()
    {
        var strict = After(null, Adopt("A1", "perEmployeeAcrossAis"));
        var rolling = After(strict, Adopt("A2", "rolling24Months"));
        Assert.Equal(
            new CeilingPolicy(Binding: CeilingReading.PerEmployeeAcrossAis, Window: WindowReading.Rolling24Months),
            Policies.On(rolling, Today).Ceiling
        );
    }

    [Fact]
    public void are_in_a_stream_of_their_own_for_each_network()
    {
        Assert.Equal(Id, Policies.IdFor("local"));
        Assert.NotEqual(Id, Policies.IdFor("another"));
        Assert.Equal(8, Id.Version);
    }

    private static IEnumerable<string> All() =>
        Ambiguities.All.SelectMany(open => open.Options.Select(option => $"{open.Id} {option}"));

    // By whoever holds the choices, or by a policy that is made of them for a family of rules.
    private static bool IsRead(Ambiguity ambiguity)
    {
        var name = ambiguity.GetType().GetGenericArguments()[0].Name;
        var made = string.Join('\n', RepositoryFiles.Read(Path.Combine(Domain, "Law", "PolicyChoices.cs")));
        var direct = new Regex($@"[cC]hoices\??\.{name}\b|[pP]olicies\??\.{name}\b");
        return made.Split(name).Length - 1 > $"{name} {name} Ambiguities.{name}".Split(name).Length - 1
            || RepositoryFiles
                .Under("src", "*.cs")
                .Any(file => direct.IsMatch(string.Join('\n', RepositoryFiles.Read(file))));
    }

    private static AdoptPolicy Adopt(string ambiguity, string choice, DateOnly? from = null) =>
        new(Id, ambiguity, choice, from ?? Today, new("board-12"), Structure);

    private static Policies After(Policies? policies, AdoptPolicy command) =>
        AdoptPolicy.Decide(command, policies).Events.Cast<PoliciesEvent>().Aggregate(policies, Policies.Evolve)!;
}
