using System.Reflection;
using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>One call of a batch resolver: the parents of a level, and how the field is read for one of them.</summary>
internal sealed record FieldRead(IReadOnlyList<object?> Parents, Func<object?, object?[], object?> Read);

/// <summary>Batch resolvers whose results are of one .NET type.</summary>
internal static class FieldRead<T>
{
    private static readonly MethodInfo Method = typeof(FieldRead<T>).GetMethod(nameof(ResolveAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>A batch resolver for the field, which takes up to three arguments.</summary>
    public static ExecutableResolver Resolver(FieldDefinition field, LeafWriter? leaf, Func<object?, object?[], object?> read)
    {
        ParameterSource[] sources =
        [
            new(ParameterKind.Parent),
            .. Enumerable.Range(0, 3).Select(i => i < field.Arguments.Count ? new ParameterSource(ParameterKind.Argument, i) : new(ParameterKind.Cancellation)),
        ];
        return new BatchMethodResolver(new MethodCall(Method, sources, new TaskUnwrapper<BatchResult<T>>()), new Adapter(read))
        {
            Leaf = leaf,
            Arguments = [.. field.Arguments.Select(_ => InputConverter.Identity.WithAbsent(Echo.Absent))],
        };
    }

    private static async Task<BatchResult<T>> ResolveAsync(FieldRead call, object? first, object? second, object? third)
    {
        await Task.Yield();
        var results = new BatchResult<T>(call.Parents.Count);
        for (var i = 0; i < results.Count; i++)
        {
            try
            {
                results[i] = (T)call.Read(call.Parents[i], [first, second, third])!;
            }
            catch (GraphQLException e)
            {
                results.Fail(i, e.Error);
            }
        }

        return results;
    }

    private sealed class Adapter(Func<object?, object?[], object?> read) : BatchAdapter
    {
        private readonly BatchAdapter<object?, T> _plain = new();

        public override object Parents(ReadOnlySpan<object?> parents, ReadOnlySpan<int> permitted) =>
            new FieldRead((IReadOnlyList<object?>)_plain.Parents(parents, permitted), read);

        public override LeafColumn? MakeColumn(LeafWriter? leaf) => _plain.MakeColumn(leaf);

        public override void Spread(object? returned, ReadOnlySpan<int> permitted, object?[] values, LeafColumn? column) =>
            _plain.Spread(returned, permitted, values, column);
    }
}
