using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>Something new in a pupil's diary (изменение в дневнике).</summary>
[ObjectType]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.DiaryRead)]
public sealed record DiaryChange : IStandsFor
{
    /// <summary>What happened (что изменилось).</summary>
    public required DiaryChangeKind Kind { get; init; }

    /// <summary>Whose diary it is (ученик).</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>When it was written (время изменения).</summary>
    public required DateTimeOffset At { get; init; }

    [GraphQLIgnore]
    public required long? LessonId { get; init; }

    [GraphQLIgnore]
    public required long? MarkId { get; init; }

    [GraphQLIgnore]
    public long? FinalMarkId { get; init; }

    [GraphQLIgnore]
    public long? ExaminationResultId { get; init; }

    object IStandsFor.AccessSubject => Pupil;
}
