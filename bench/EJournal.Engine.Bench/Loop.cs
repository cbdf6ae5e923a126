using System.Diagnostics;
using System.Text;
using System.Text.Json;
using EJournal.GraphQL.Engine.Execution;

namespace EJournal.Engine.Bench;

/// <summary>
/// The engine alone, without a network: the quickest of many short batches of each case in turn, which a neighbour on the
/// machine disturbs least. For comparing one commit with the next.
/// </summary>
internal sealed class Loop(IServiceProvider services, string operations, string[] cases)
{
    private const int Rounds = 200;
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(10);
    private readonly GraphQLExecutor _executor = services.GetRequiredService<GraphQLExecutor>();
    private readonly JsonElement _variables = Answer.Variables();
    private int _serial;

    public async Task RunAsync()
    {
        var documents = cases.Select(c => File.ReadAllText(Path.Combine(operations, (c == "unique" ? "diary" : c) + ".graphql"))).ToArray();
        var best = Enumerable.Repeat(double.MaxValue, cases.Length).ToArray();
        var bytes = new long[cases.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < cases.Length; i++)
            {
                var (allocated, started, requests) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp(), 0);
                for (; Stopwatch.GetElapsedTime(started) < Batch; requests++)
                    await AnswerAsync(documents[i], unique: cases[i] == "unique");
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(started).TotalMicroseconds / requests);
                bytes[i] = (GC.GetAllocatedBytesForCurrentThread() - allocated) / requests;
            }
        }

        for (var i = 0; i < cases.Length; i++)
            Console.WriteLine($"{cases[i],-14} {best[i],8:F1} µs {bytes[i],8} B");
    }

    private async ValueTask AnswerAsync(string document, bool unique)
    {
        var utf8 = Encoding.UTF8.GetBytes(unique ? document.Replace("Diary(", $"Diary{++_serial}(", StringComparison.Ordinal) : document);
        using var result = await _executor.ExecuteAsync(new GraphQLRequest(utf8) { Variables = _variables }, services);
    }
}
