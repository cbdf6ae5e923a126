using EJournal.GraphQL.Engine.Execution;

namespace EJournal.GraphQL.Engine.Tests.Execution;

/// <summary>What resolvers throw when what they asked for took too long, or was cancelled under them.</summary>
public class TimeoutTests
{
    private const string Timeout = """{"data":null,"errors":[{"message":"The operation took too long.","extensions":{"code":"TIMEOUT"}}]}""";
    private static readonly Schema.GraphQLSchema Slow = SchemaOf.Types(typeof(SlowQuery));

    [Fact]
    public async Task A_resolver_whose_call_timed_out_ends_the_operation() =>
        Assert.Equal(Timeout, await RunAsync("{ hello timedOut }", new()));

    [Fact]
    public async Task The_host_says_which_exceptions_of_its_own_are_timeouts()
    {
        Assert.Equal(Timeout, await RunAsync("{ hello driver }", new() { IsTimeout = static e => e is InvalidDataException }));
        Assert.Equal(
            """{"data":{"hello":"hello","driver":null},"errors":[{"message":"Internal error.","locations":[{"line":1,"column":9}],"path":["driver"],"extensions":{"code":"INTERNAL"}}]}""",
            await RunAsync("{ hello driver }", new()));
    }

    [Fact]
    public async Task What_fails_because_the_deadline_cancelled_it_is_the_timeout_whatever_it_throws() =>
        Assert.Equal(Timeout, await RunAsync("{ hello interrupted }", new() { Timeout = TimeSpan.FromMilliseconds(100) }));

    [Fact]
    public async Task What_fails_because_the_client_has_gone_is_a_cancellation_whatever_it_throws()
    {
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var executor = new GraphQLExecutor(Slow, new());
        var cancelled = await Assert.ThrowsAsync<OperationCanceledException>(
            () => executor.ExecuteAsync(new GraphQLRequest("{ interrupted }"), new TestServices(), gone.Token));
        Assert.IsType<InvalidDataException>(cancelled.InnerException);
    }

    private static Task<string> RunAsync(string document, ExecutorOptions options) => Slow.RunAsync(document, options: options);

    [Open]
    [QueryType]
    internal static class SlowQuery
    {
        public static string GetHello() => "hello";

        public static Task<string?> GetTimedOut() => throw new TimeoutException();

        public static Task<string?> GetDriver() => throw new InvalidDataException();

        public static async Task<string?> GetInterrupted(CancellationToken cancellationToken)
        {
            await Task.Delay(System.Threading.Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new InvalidDataException();
        }
    }
}
