using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How one employee recorded the lessons he gave (заполнение журнала учителем).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record TeacherFilling
{
    internal const int MostLessons = 400;

    /// <summary>The employee (учитель).</summary>
    public required Employee Teacher { get; init; }

    /// <summary>The figures (показатели).</summary>
    public required FillingFigures Figures { get; init; }

    /// <summary>The lessons without a record, by day, at most 400 (незаписанные уроки).</summary>
    [ListSize(MostLessons, Usual = 5)]
    [Scopes(Scope.JournalRead)]
    public required IReadOnlyList<Lesson> NotRecorded { get; init; }
}
