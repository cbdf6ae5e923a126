using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>A lesson as it stands in a pupil's diary (урок в дневнике).</summary>
[ObjectType]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Diary)]
public sealed record DiaryLesson : IStandsFor
{
    /// <summary>The lesson (урок).</summary>
    public required Lesson Lesson { get; init; }

    [GraphQLIgnore]
    public required Pupil Pupil { get; init; }

    object IStandsFor.AccessSubject => Pupil;
}
