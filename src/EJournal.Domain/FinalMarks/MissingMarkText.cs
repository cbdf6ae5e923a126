using EJournal.Domain.Messages;

namespace EJournal.Domain.FinalMarks;

/// <summary>What a subject teacher is told about final marks that are missing. The same words mean that nothing has changed.</summary>
public static class MissingMarkText
{
    private const string Cut = "\n…";

    public static string Subject(string className, string periodName) => $"Итоговые отметки: {className}, {periodName}";

    /// <param name="className">The class.</param>
    /// <param name="periodName">The period.</param>
    /// <param name="groups">What is missing: the subject with its subgroup, and the names of the pupils.</param>
    public static string Of(string className, string periodName, IEnumerable<(string Group, IReadOnlyList<string> Pupils)> groups)
    {
        var text = $"Не выставлены итоговые отметки за период «{periodName}», класс {className}.\n"
            + string.Join('\n', groups.Select(g => $"{g.Group}: {string.Join(", ", g.Pupils)}"));
        return text.Length <= CorrespondenceRules.LongestText ? text : text[..(CorrespondenceRules.LongestText - Cut.Length)] + Cut;
    }
}
