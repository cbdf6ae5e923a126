using EJournal.Data.Curriculum;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Curriculum;

/// <summary>A methodical association as it is to be (методическое объединение).</summary>
public sealed record SetMethodicalAssociationInput
{
    /// <summary>Which one is changed (идентификатор); none for a new one.</summary>
    [ID("MethodicalAssociation")]
    public long? Id { get; init; }

    /// <summary>The name (название), 1 to 200 characters; no two have the same.</summary>
    public required string Name { get; init; }

    /// <summary>The employee who keeps its plans (методист); none while there is nobody.</summary>
    [ID("Teacher")]
    public long? MethodistId { get; init; }

    /// <summary>All its subjects (предметы), at most 60.</summary>
    [ID("Subject")]
    public required IReadOnlyList<long> SubjectIds { get; init; }

    /// <summary>The first of its grades (с класса); 1 when not given.</summary>
    public int? FromGrade { get; init; }

    /// <summary>The last of its grades (по класс); 11 when not given.</summary>
    public int? ToGrade { get; init; }

    /// <summary>The version that was seen (версия): an association that was changed since then is left as it is.</summary>
    public int? Version { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal WantedAssociation AsWanted() => new(Id, Name, MethodistId, SubjectIds, FromGrade ?? 1, ToGrade ?? 11) { Version = Version };
}
