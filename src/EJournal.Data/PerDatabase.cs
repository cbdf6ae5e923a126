namespace EJournal.Data;

/// <summary>
/// What is made once for each kind of database, by the first that asks: a query that Entity Framework compiles, a statement
/// written by hand. Worth it where a page of a front-end waits: building a large query anew costs more than running it.
/// </summary>
public sealed class PerDatabase<T>(Func<JournalDb, T> make)
    where T : class
{
    private T? _sqlite;
    private T? _postgreSql;

    // Made twice where two ask at once; the one that is kept is as good as the other.
    public T For(JournalDb db) => db.IsPostgreSql ? _postgreSql ??= make(db) : _sqlite ??= make(db);
}
