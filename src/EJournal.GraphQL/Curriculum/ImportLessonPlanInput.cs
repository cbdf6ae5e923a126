using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The whole lesson plan of a group as a table (КТП из таблицы).</summary>
public sealed record ImportLessonPlanInput
{
    /// <summary>Whose plan (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>
    /// The text of a CSV file with headings (таблица): Тема, and where wanted Номер, Часы, Вид, Домашнее задание; separated by
    /// semicolons, commas or tabs. At most 500,000 characters.
    /// </summary>
    public required string Csv { get; init; }

    /// <summary>The version that was seen (номер редакции): a plan that was changed since then is left as it is. None changes whatever is there.</summary>
    public int? Version { get; init; }

    /// <summary>Why the plan is changed (основание), at most 300 characters.</summary>
    public string? Basis { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
