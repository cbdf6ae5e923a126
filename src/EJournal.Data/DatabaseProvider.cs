namespace EJournal.Data;

/// <summary>The database that an installation keeps its journal in.</summary>
public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}
