using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace PlacementLedger.Mutation;

/// <summary>The tests of the domain, run in this process on the mutated assembly, as often as asked.</summary>
internal sealed class TestHost
{
    // Property tests draw their cases at random and take half a minute: a mutant that only they kill would be killed on
    // some days. House tests read the source, which is never mutated.
    private static readonly string[] LeftOut = [".Tests.Properties", ".Tests.House"];

    private readonly Assembly tests;
    private readonly ITestFrameworkDiscoverer discoverer;
    private readonly ITestFrameworkExecutor executor;
    private readonly Dictionary<string, ITestCase> cases = [];
    private readonly Patience patience = new();

    public TestHost(string folder)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path)
                ? context.LoadFromAssemblyPath(path)
                : null;
        tests = AssemblyLoadContext.Default.LoadFromAssemblyPath(
            Path.Combine(folder, "PlacementLedger.Domain.Tests.dll")
        );
        Domain = Assembly.Load("PlacementLedger.Domain");
        Switch = new(Domain);
        TestContext.SetForInitialization(null, false, false);
        var framework = new XunitTestFramework();
        discoverer = framework.GetDiscoverer(tests);
        executor = framework.GetExecutor(tests);
    }

    public Assembly Domain { get; }

    public Switch Switch { get; }

    public IReadOnlyCollection<string> Tests => cases.Keys;

    /// <summary>Finds the tests, which computes the rows of theories.</summary>
    public async Task Discover()
    {
        patience.Renew();
        await discoverer.Find(Keep, TestFrameworkOptions.ForDiscovery(new() { PreEnumerateTheories = true }));
        patience.Rest();
    }

    /// <summary>Computes every static field of the domain and of the tests.</summary>
    public void Initialise()
    {
        foreach (var type in Domain.GetTypes().Concat(tests.GetTypes()).Where(type => !type.ContainsGenericParameters))
        {
            if (type.Name is not ("MutantControl" or "MutantContext"))
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }
        }
    }

    /// <summary>The first of these that fails, which ends it; null when all pass.</summary>
    public async Task<string?> Failure(IEnumerable<string> chosen)
    {
        var failures = new Failures(patience);
        var options = TestFrameworkOptions.ForExecution(
            new()
            {
                ParallelMode = ParallelMode.None,
                StopOnFail = true,
                SynchronousMessageReporting = true,
            }
        );
        await executor.RunTestCases([.. chosen.Where(cases.ContainsKey).Select(id => cases[id])], failures, options);
        patience.Rest();
        return failures.First;
    }

    private ValueTask<bool> Keep(ITestCase test)
    {
        if (!LeftOut.Any(part => test.TestClassNamespace?.EndsWith(part, StringComparison.Ordinal) ?? false))
        {
            cases[test.UniqueID] = test;
        }

        return new(true);
    }

    private sealed class Failures(Patience patience) : IMessageSink
    {
        public string? First { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestStarting)
            {
                patience.Renew();
            }

            First ??= message switch
            {
                ITestFailed failed => failed.TestCaseUniqueID,
                ITestCleanupFailure failed => failed.TestCaseUniqueID,
                IErrorMessage => "a fixture",
                _ => null,
            };
            return First is null;
        }
    }
}
