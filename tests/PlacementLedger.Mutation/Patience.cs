using System.Diagnostics;

namespace PlacementLedger.Mutation;

/// <summary>Ends this process when one test takes so long that a mutant must have made it endless.</summary>
/// <remarks>Processor time, not time on the wall: a busy machine makes no mutant a time-out.</remarks>
internal sealed class Patience
{
    public const string Lost = "timeout";
    private const double TestSecondsMax = 6;

    private double? started;

    public Patience() => new Thread(Watch) { IsBackground = true }.Start();

    public void Renew() => started = ProcessorSeconds();

    public void Rest() => started = null;

    private static double ProcessorSeconds()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime.TotalSeconds;
    }

    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(200);
            if (started is { } since && ProcessorSeconds() - since > TestSecondsMax)
            {
                Console.Out.WriteLine(Lost);
                Console.Out.Flush();
                Environment.Exit(3);
            }
        }
    }
}
