namespace EJournal.Data.Import.Reading;

/// <summary>Everything that reading finds: all problems at once, and the notices.</summary>
internal sealed class Findings
{
    private readonly List<ImportProblem> _problems = [];
    private readonly List<ImportNotice> _notices = [];
    private readonly List<string> _files = [];

    public bool HasProblems => _problems.Count > 0;

    /// <summary>In the order of files, then of lines.</summary>
    public IReadOnlyList<ImportProblem> Problems =>
        [.. _problems.OrderBy(problem => _files.IndexOf(problem.File)).ThenBy(problem => problem.Line)];

    public IReadOnlyList<ImportNotice> Notices => _notices;

    public bool Concern(FileLayout layout) => _problems.Exists(problem => problem.File == layout.File);

    public void Problem(string file, int? line, string? column, string? value, Wrong wrong)
    {
        if (!_files.Contains(file))
            _files.Add(file);
        _problems.Add(new ImportProblem(file, line, column, value, wrong.Russian, wrong.English));
    }

    public void Notice(string file, int? line, string? column, string russian, string english) =>
        _notices.Add(new ImportNotice(file, line, column, russian, english));
}
