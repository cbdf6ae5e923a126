namespace EJournal.Data.Migrations;

/// <summary>What a run of the migrator did: the names of the migrations it applied (none: the schema was current) and the version now.</summary>
public sealed record MigrationReport(IReadOnlyList<string> Applied, int Version);
