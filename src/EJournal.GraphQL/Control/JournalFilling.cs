using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How the journal is filled between two days (заполнение журнала, COR-11): of the school, a class, a teacher or a group.</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record JournalFilling
{
    /// <summary>The first day (с даты).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive (по дату).</summary>
    public required DateOnly To { get; init; }

    /// <summary>When the figures were taken (время составления).</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Name, version and wording of what is counted (как считается).</summary>
    public string Formula => FillingFormula.Text;

    /// <summary>All lessons together (всего).</summary>
    public required FillingFigures Total { get; init; }

    /// <summary>Teachers who gave lessons, and those of them all of whose lessons are recorded (участие учителей).</summary>
    public required Participation TeacherParticipation { get; init; }

    [GraphQLIgnore]
    public required IReadOnlyList<TeacherFilling> ByTeacher { get; init; }

    /// <summary>By class, in order of grade and letter (по классам).</summary>
    [ListSize(200, Usual = 22)]
    public required IReadOnlyList<ClassFilling> Classes { get; init; }

    /// <summary>By teaching group, class by class (по учебным группам).</summary>
    [ListSize(2000, Usual = 300)]
    public required IReadOnlyList<GroupFilling> Groups { get; init; }
}
