using System.Linq.Expressions;

namespace EJournal.Data.Access;

/// <summary>
/// That a row is of one of some ids. Of a single one as an equality: a list of ids in a statement makes Entity Framework write its
/// text anew each time, and nearly always there is one child, one pupil, one class.
/// </summary>
public static class Among
{
    public static IQueryable<T> WhereAmong<T>(this IQueryable<T> rows, IReadOnlyCollection<long> ids, Expression<Func<T, long>> key) =>
        rows.Where(Of(ids, key));

    internal static Expression<Func<T, bool>> Of<T>(IReadOnlyCollection<long> ids, Expression<Func<T, long>> key)
    {
        // Fields of an object, so that Entity Framework sees parameters and reuses the statement.
        var (one, all) = (new Single(ids.Count == 1 ? ids.First() : 0), new Several([.. ids]));
        Expression<Func<long>> only = () => one.Id;
        Expression<Func<List<long>>> list = () => all.Ids;
        var body = ids.Count == 1
            ? Expression.Equal(key.Body, only.Body)
            : (Expression)Expression.Call(list.Body, nameof(List<long>.Contains), null, key.Body);
        return Expression.Lambda<Func<T, bool>>(body, key.Parameters);
    }

    private sealed record Single(long Id);

    private sealed record Several(List<long> Ids);
}
