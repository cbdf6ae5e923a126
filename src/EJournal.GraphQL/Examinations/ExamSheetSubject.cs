using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Examinations;

/// <summary>A subject on a pupil's examination sheet (строка экзаменационной ведомости).</summary>
[ObjectType]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Diary)]
public sealed record ExamSheetSubject : IStandsFor
{
    /// <summary>The subject (предмет).</summary>
    public required Subject Subject { get; init; }

    [GraphQLIgnore]
    public required Pupil Pupil { get; init; }

    [GraphQLIgnore]
    public required GradingPeriod Period { get; init; }

    /// <summary>The groups in which the pupil was taught it: after a transfer two.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<long> GroupIds { get; init; }

    object IStandsFor.AccessSubject => Pupil;

    internal static List<long> GroupsOf(IReadOnlyList<ExamSheetSubject> lines) => [.. lines.SelectMany(l => l.GroupIds).Distinct()];

    /// <summary>What was recorded of the pupil in each of the groups, put together.</summary>
    internal List<T> Of<T>(ILookup<(long PupilId, long GroupId), T> byGroup) => [.. GroupIds.SelectMany(g => byGroup[(Pupil.Id, g)])];
}
