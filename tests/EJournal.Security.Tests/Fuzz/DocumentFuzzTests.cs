using System.Diagnostics;
using System.Text;
using System.Text.Json;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Schema;
using Xunit;
using Xunit.Abstractions;

namespace EJournal.Security.Tests.Fuzz;

/// <summary>Whatever a document looks like, it is run or refused with one of the known codes, and soon.</summary>
[Collection(Attacks.AttackServer.Collection)]
public sealed class DocumentFuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);

    private static readonly string[] Refusals =
    [
        "SYNTAX_ERROR", "VALIDATION_ERROR", "BAD_REQUEST", "BAD_USER_INPUT", "DOCUMENT_TOO_LARGE", "DOCUMENT_TOO_DEEP", "TOO_MANY_FIELDS", "TOO_MANY_ALIASES",
        "TOO_MANY_DIRECTIVES", "TOO_MANY_MUTATIONS", "TOO_COSTLY",
    ];

    private static readonly JsonElement Variables =
        JsonElement.Parse("""{"id":"x","week":"2026-09-07","group":"x","period":"x","lesson":"x","pupil":"x"}""");

    // No database is behind it, so refused mutations are not put on record.
    private readonly GraphQLExecutor _executor = new(EJournalSchema.Build(), JournalExecution.Options with { OnMutated = null });

    [Fact]
    public async Task What_is_mutated_is_valid_to_begin_with()
    {
        foreach (var document in Seeds.Valid)
            Assert.True(await RunAsync(Encoding.UTF8.GetBytes(document)), document);
    }

    [Theory]
    [InlineData(20260907, 3_000)]
    [InlineData(1, 1_000)]
    [InlineData(0, 1_000)]
    public async Task A_mutated_document_is_run_or_refused_and_soon(int seed, int share)
    {
        seed = seed == 0 ? Environment.TickCount : seed;
        var mutation = new Mutation(new Random(seed));
        var (count, valid, parsed) = (Scale.Of(share), 0, 0);
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < count; i++)
        {
            var document = mutation.Of(Seeds.At(i));
            try
            {
                var watch = Stopwatch.StartNew();
                var isValid = await RunAsync(document);
                var elapsed = watch.Elapsed;
                // Again, and alone, when the machine may have been busy with something else.
                for (var again = 0; elapsed > Longest / 5 && again < 10; again++)
                {
                    watch.Restart();
                    await RunAsync(document);
                    elapsed = watch.Elapsed < elapsed ? watch.Elapsed : elapsed;
                }

                Assert.InRange(elapsed, TimeSpan.Zero, Longest);
                slowest = elapsed > slowest ? elapsed : slowest;
                valid += isValid ? 1 : 0;
                parsed += PrintsTheSame(document) ? 1 : 0;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}, document {i}: {Convert.ToBase64String(document)}\n{Encoding.UTF8.GetString(document)}", e);
            }
        }

        output.WriteLine($"Seed {seed}: {count} documents, {parsed} parsed, {valid} valid, slowest {slowest.TotalMilliseconds:F1} ms");
        // Else most of it would stop at the parser.
        Assert.InRange(parsed, count / 4, count);
        Assert.InRange(valid, count / 20, count);
    }

    /// <summary>True when the document was valid; it is not run, since nobody's gate refuses every field.</summary>
    private async Task<bool> RunAsync(byte[] document)
    {
        using var result = await _executor.ExecuteAsync(new GraphQLRequest(document) { Variables = Variables }, NoServices.Instance);
        if (result.Kind == ResultKind.Executed)
            return true;
        var errors = JsonDocument.Parse(result.Body).RootElement.GetProperty("errors").EnumerateArray().ToList();
        Assert.InRange(errors.Count, 1, 5);
        Assert.All(errors, e => Assert.Contains(e.GetProperty("extensions").GetProperty("code").GetString(), Refusals));
        return false;
    }

    // What is printed reads as the same document, or else a proxy that prints what it read changes what is asked.
    private static bool PrintsTheSame(byte[] document)
    {
        DocumentNode tree;
        try
        {
            tree = Parser.Parse(document, ParserLimits.Default);
        }
        catch (GraphQLSyntaxException)
        {
            return false;
        }

        var printed = Printer.Print(tree);
        Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
        return true;
    }

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
