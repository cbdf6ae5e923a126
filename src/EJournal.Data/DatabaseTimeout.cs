using Microsoft.Data.Sqlite;
using Npgsql;

namespace EJournal.Data;

public static class DatabaseTimeout
{
    /// <summary>Seconds that one statement of a request may take. Imports and migrations take as long as they need.</summary>
    public const int Seconds = 4;

    private const int Interrupted = 9;

    /// <summary>True where a statement failed because it took too long.</summary>
    public static bool Caused(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is TimeoutException or SqliteException { SqliteErrorCode: Interrupted }
                or PostgresException { SqlState: PostgresErrorCodes.QueryCanceled })
                return true;
        }

        return false;
    }
}
