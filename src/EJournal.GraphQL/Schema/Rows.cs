using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schema;

/// <summary>The two shapes of a batch resolver's answer: one row for each parent, or some rows for each parent.</summary>
internal static class Rows
{
    /// <summary>One statement for the rows that the parents name by id; null where the row is absent or hidden.</summary>
    public static async Task<IReadOnlyList<TRow?>> OneEachAsync<TParent, TRow>(
        this IQueryable<TRow> rows, IReadOnlyList<TParent> parents, Func<TParent, long?> idOf, CancellationToken ct)
        where TRow : class
    {
        var ids = parents.Select(idOf).OfType<long>().Distinct().ToList();
        if (ids.Count == 0)
            return new TRow?[parents.Count];
        var found = await rows.ByIdAsync(ids, ct);
        return [.. parents.Select(p => idOf(p) is { } id ? found.GetValueOrDefault(id) : null)];
    }

    /// <summary>As <see cref="OneEachAsync"/> where the row is always there for whoever sees the parent.</summary>
    public static async Task<IReadOnlyList<TRow>> ExactlyOneEachAsync<TParent, TRow>(
        this IQueryable<TRow> rows, IReadOnlyList<TParent> parents, Func<TParent, long> idOf, CancellationToken ct)
        where TRow : class
    {
        var found = await rows.OneEachAsync(parents, p => idOf(p), ct);
        return found!;
    }

    public static async Task<Dictionary<long, TRow>> ByIdAsync<TRow>(this IQueryable<TRow> rows, IReadOnlyList<long> ids, CancellationToken ct)
        where TRow : class
    {
        var wanted = ids.Count == 1
            ? rows.Where(Id<TRow>.Is(ids[0]))
            : rows.Where(r => ids.Contains(EF.Property<long>(r, "Id")));
        return await wanted.ToDictionaryAsync(Id<TRow>.Of, ct);
    }

    public static async Task<TRow?> FindAsync<TRow>(this IQueryable<TRow> rows, long id, CancellationToken ct)
        where TRow : class => await rows.Where(Id<TRow>.Is(id)).SingleOrDefaultAsync(ct);

    /// <summary>One statement for the rows of all parents, in the order of the statement.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<TRow>>> ManyEachAsync<TParent, TRow>(
        this IQueryable<TRow> rows, IReadOnlyList<TParent> parents, Func<TParent, long> idOf, Func<TRow, long> parentOf, CancellationToken ct)
    {
        var byParent = (await rows.ToListAsync(ct)).ToLookup(parentOf);
        return [.. parents.Select(p => byParent[idOf(p)].ToList())];
    }

    public static List<long> Ids<TParent>(this IReadOnlyList<TParent> parents, Func<TParent, long> idOf) => [.. parents.Select(idOf).Distinct()];

    private static class Id<TRow>
        where TRow : class
    {
        private static readonly ParameterExpression Row = Expression.Parameter(typeof(TRow), "row");
        private static readonly MemberExpression Member = Expression.Property(Row, "Id");

        public static Func<TRow, long> Of { get; } = Expression.Lambda<Func<TRow, long>>(Member, Row).Compile(preferInterpretation: true);

        // The id goes in as a captured variable, so that EF sees a parameter and reuses the statement.
        public static Expression<Func<TRow, bool>> Is(long id) => row => EF.Property<long>(row, "Id") == id;
    }
}
