namespace EJournal.Data.Import;

/// <summary>What to import: the files of one folder into one school. A dry run checks everything and keeps nothing.</summary>
public sealed record ImportRequest
{
    public required string Folder { get; init; }

    /// <summary>The school within the installation; created when absent.</summary>
    public string SchoolKey { get; init; } = "main";

    public bool DryRun { get; init; }

    public IProgress<ImportProgress>? Progress { get; init; }
}
