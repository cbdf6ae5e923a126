using Microsoft.EntityFrameworkCore;

namespace EJournal.Data;

/// <summary>
/// A query compiled once for each kind of database: Entity Framework compiles for the first that runs it. Worth it where a page of
/// a front-end waits: building a large query anew costs more than running it.
/// </summary>
public sealed class PerDatabase<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly Lazy<TQuery> _sqlite = new(compile);
    private readonly Lazy<TQuery> _postgreSql = new(compile);

    public TQuery For(JournalDb db) => (db.Database.IsNpgsql() ? _postgreSql : _sqlite).Value;
}
