using Npgsql;

namespace EJournal.Data.PostgreSql;

internal static class PostgreSqlConnectionString
{
    /// <summary>The given database with the settings that a journal needs.</summary>
    public static string ForServing(string given)
    {
        var builder = new NpgsqlConnectionStringBuilder(given);
        if (string.IsNullOrEmpty(builder.Host) || string.IsNullOrEmpty(builder.Database))
            throw new ArgumentException("The journal needs a PostgreSQL database: name one as Host=<server>;Database=<name>;Username=<role>.", nameof(given));

        // What a database administrator sees in pg_stat_activity.
        builder.ApplicationName ??= "ejournal";
        // Details of an error quote the values of a row, and errors are logged.
        builder.IncludeErrorDetail = false;
        return builder.ToString();
    }
}
