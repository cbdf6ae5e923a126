using System.Text.RegularExpressions;

namespace EJournal.Architecture.Tests;

/// <summary>A pattern that no line of the files it applies to may have.</summary>
public sealed record CodeRule(string Name, Regex Forbidden, Func<SourceFile, bool> AppliesTo, bool CommentsToo = false)
{
    /// <summary>One text per offence: file, line and what stands there.</summary>
    public IEnumerable<string> Offences(IEnumerable<SourceFile> files) =>
        from file in files
        where AppliesTo(file)
        from line in file.Lines.Index()
        where CommentsToo || !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal)
        where Forbidden.IsMatch(line.Item)
        select $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}";

    public override string ToString() => Name;
}
