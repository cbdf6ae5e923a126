using EJournal.GraphQL.Engine.Tests.Execution;

namespace EJournal.GraphQL.Engine.Tests.Subscriptions;

[Open]
[ObjectType]
internal sealed record Happening(string Text)
{
    public int Length => Text.Length;

    public string? Fails() => throw new InvalidOperationException("the secret of the database");
}

/// <summary>Subscriptions of every kind of end.</summary>
internal static class LiveSchema
{
    public static Type[] Types => [typeof(Query), typeof(Mutation), typeof(Subscription), typeof(Happening)];

    [Open]
    [QueryType]
    internal static class Query
    {
        public static string Hello(string? name = null) => name is null ? "hello" : $"hello {name}";

        public static async Task<string> Slow(CancellationToken cancellation)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), cancellation);
            return "";
        }
    }

    [Open]
    [MutationType]
    internal static class Mutation
    {
        public static string Tell(string text, Happenings happenings)
        {
            happenings.Tell(text);
            return text;
        }
    }

    [Open]
    [SubscriptionType]
    internal static class Subscription
    {
        public static IAsyncEnumerable<Happening> Happened(Happenings happenings) => happenings.Subscribe();

        public static async Task<IAsyncEnumerable<int>> Count(int to, CancellationToken cancellation)
        {
            await Task.Yield();
            return to < 0 ? throw new GraphQLException("Count upwards.", "DOWNWARDS") : CountAsync(to, cancellation);
        }

        [Closed]
        public static IAsyncEnumerable<int> Hidden() => throw new InvalidOperationException("was opened");

        public static IAsyncEnumerable<int> Broken() => throw new InvalidOperationException("the secret of the database");

        public static async Task<IAsyncEnumerable<int>> Late(CancellationToken cancellation)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), cancellation);
            return CountAsync(1, cancellation);
        }

        private static async IAsyncEnumerable<int> CountAsync(int to, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Yield();
                cancellation.ThrowIfCancellationRequested();
                yield return i;
            }
        }
    }
}
