using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>One day of the diary (день дневника).</summary>
[ObjectType]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Diary)]
public sealed record DiaryDay : IStandsFor
{
    /// <summary>The day (дата).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether the pupil's class is taught on this day (учебный день).</summary>
    public required bool IsSchoolDay { get; init; }

    /// <summary>The pupil's lessons by their number (уроки); of a divided class those of the own subgroup.</summary>
    [ListSize(20, Usual = 5)]
    public required IReadOnlyList<DiaryLesson> Lessons { get; init; }

    [GraphQLIgnore]
    public required Pupil Pupil { get; init; }

    object IStandsFor.AccessSubject => Pupil;
}
