using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How the pupils of one teaching group are marked (накопляемость отметок группы).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record GroupAccumulation
{
    internal const int MostWorks = 100;

    /// <summary>The group (учебная группа).</summary>
    public required TeachingGroup Group { get; init; }

    /// <summary>
    /// Marks that each pupil should have by now (норма на сегодня): the minimum of the grading period for the weekly hours, S-19
    /// of the regulation, in proportion to the lessons of the period, rounded down. Null outside of a period.
    /// </summary>
    public required int? Required { get; init; }

    /// <summary>The figures (показатели).</summary>
    public required AccumulationFigures Figures { get; init; }

    /// <summary>Lessons with a written work without a single mark for it, after the term of checking (непроверенные работы).</summary>
    [ListSize(MostWorks, Usual = 1)]
    [Scopes(Scope.JournalRead)]
    public required IReadOnlyList<Lesson> UncheckedWorks { get; init; }
}
