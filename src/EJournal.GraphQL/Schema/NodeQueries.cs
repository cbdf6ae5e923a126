using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schema;

[QueryType]
internal static class NodeQueries
{
    private const int MaxIds = 100;

    /// <summary>Any object by its id (объект по идентификатору); null when there is none that you may see.</summary>
    [GraphQLType("Node")]
    [Readers(Relation.Member)]
    [AnyToken]
    public static async Task<object?> Node(
        [ID][GraphQLDescription("The object's id (идентификатор).")] string id, NodeTypes types, CancellationToken ct) =>
        (await LoadAsync([id], types, ct))[0];

    /// <summary>Objects by their ids (объекты по идентификаторам), in the order asked; null for each there is none of that you may see.</summary>
    [GraphQLType("[Node]!")]
    [ListSize(MaxIds, By = nameof(ids))]
    [Readers(Relation.Member)]
    [AnyToken]
    public static Task<IReadOnlyList<object?>> Nodes(
        [ID][GraphQLDescription("The ids (идентификаторы), at most 100.")] IReadOnlyList<string> ids, NodeTypes types, CancellationToken ct) =>
        LoadAsync(ids, types, ct);

    private static async Task<IReadOnlyList<object?>> LoadAsync(IReadOnlyList<string> ids, NodeTypes types, CancellationToken ct)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var ofType in ids.Distinct(StringComparer.Ordinal).ToLookup(id => GlobalId.TryDecode(id, out var type, out _) ? type : ""))
        {
            foreach (var (id, value) in await types.LoadAsync(ofType.Key, [.. ofType], ct))
                found[id] = value;
        }

        return [.. ids.Select(id => found.GetValueOrDefault(id))];
    }
}
