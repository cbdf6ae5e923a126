namespace EJournal.Data;

/// <summary>Where the journal is kept.</summary>
public sealed record JournalDataOptions
{
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>
    /// For SQLite <c>Data Source=/var/lib/ejournal/journal.db</c>, for PostgreSQL
    /// <c>Host=db.example;Database=ejournal;Username=ejournal</c>.
    /// </summary>
    public required string ConnectionString { get; init; }
}
