using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>The journal of a teaching group for a grading period (журнальная страница).</summary>
[ObjectType]
[Readers(JournalReaders.Whole)]
[Scopes(Scope.JournalRead)]
public sealed record JournalPage : IStandsFor
{
    /// <summary>The grading period (учебный период).</summary>
    public required GradingPeriod Period { get; init; }

    /// <summary>The lessons of the period by date: the columns (уроки).</summary>
    [ListSize(400, Usual = 60)]
    public required IReadOnlyList<Lesson> Lessons { get; init; }

    /// <summary>The pupils by name who belonged to the group in the period: the lines (ученики).</summary>
    [ListSize(60, Usual = 30)]
    public required IReadOnlyList<JournalRow> Rows { get; init; }

    [GraphQLIgnore]
    public required TeachingGroup Group { get; init; }

    object IStandsFor.AccessSubject => Group;
}
