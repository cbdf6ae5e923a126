namespace EJournal.Data.Migrations;

/// <summary>The database cannot be brought to this program's schema; the message says why and nothing was changed.</summary>
public sealed class MigrationRefusedException(string message) : Exception(message);
