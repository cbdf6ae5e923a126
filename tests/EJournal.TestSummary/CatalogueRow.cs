using System.Text.RegularExpressions;

namespace EJournal.TestSummary;

/// <summary>One requirement of <c>docs/requirements.md</c>. <paramref name="State"/> is the whole cell, its first words are the state.</summary>
public sealed partial record CatalogueRow(string Id, string State)
{
    public string Area => Id[..3];
    public bool Works => State.StartsWith("works", StringComparison.Ordinal);
    public bool Partly => State.StartsWith("partly", StringComparison.Ordinal);
    public bool NotYet => State == "not yet";

    /// <summary>The files that the state cell links, relative to the folder of the catalogue.</summary>
    public IEnumerable<string> Links => Link().Matches(State).Select(match => match.Groups[1].Value);

    public static IReadOnlyList<CatalogueRow> Read(string file) =>
    [
        .. from line in File.ReadLines(file)
           where RowStart().IsMatch(line)
           let cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)
           select new CatalogueRow(cells[0], cells[^1]),
    ];

    [GeneratedRegex(@"^\| [A-Z]{3}-\d\d \|")]
    private static partial Regex RowStart();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
