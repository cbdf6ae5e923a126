using Npgsql;

namespace EJournal.Data.PostgreSql;

internal static class PostgreSqlConnectionString
{
    private const int KeepAliveSeconds = 30;

    /// <summary>Statements that a connection keeps prepared: parsed and planned once, and not at each request.</summary>
    private const int PreparedStatements = 200;

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
        var said = builder.Keys.OfType<string>().ToHashSet();
        // Whoever says how many, 0 included, is obeyed: a pooler between us may not bear any.
        if (!said.Contains("Max Auto Prepare"))
            builder.MaxAutoPrepare = PreparedStatements;
        // Nothing of ours outlives its transaction in a session, so nothing has to be put back before the next request takes the
        // connection: seven statements less for each.
        if (!said.Contains("No Reset On Close"))
            builder.NoResetOnClose = true;
        return builder.ToString();
    }

    /// <summary>The same for the one connection that waits all day; a server that is gone without a word is noticed.</summary>
    public static string ForListening(string given) =>
        new NpgsqlConnectionStringBuilder(ForServing(given)) { Pooling = false, KeepAlive = KeepAliveSeconds }.ToString();
}
