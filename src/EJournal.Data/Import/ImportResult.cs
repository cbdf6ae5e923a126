namespace EJournal.Data.Import;

public sealed record ImportResult
{
    /// <summary>Everything that is wrong in all files, in the order of files and lines. Any problem means that nothing was written.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    public IReadOnlyList<ImportNotice> Notices { get; init; } = [];

    public IReadOnlyList<ImportCount> Counts { get; init; } = [];

    /// <summary>The school imported into; 0 when there were problems, and after a dry run that would have created it.</summary>
    public long SchoolId { get; init; }

    public bool Succeeded => Problems.Count == 0;

    public bool Changed => Counts.Any(count => count.Added + count.Updated > 0);
}
