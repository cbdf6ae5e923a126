using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>A page of what changed in a pupil's diary (изменения в дневнике), the oldest first.</summary>
[ObjectType]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Diary)]
public sealed record DiaryChangeConnection : IStandsFor
{
    /// <summary>The changes with their cursors (изменения с курсорами).</summary>
    [ListSize(DiaryChangePaging.MaxFirst)]
    public required IReadOnlyList<DiaryChangeEdge> Edges { get; init; }

    /// <summary>The changes alone (изменения).</summary>
    [ListSize(DiaryChangePaging.MaxFirst)]
    public IReadOnlyList<DiaryChange> Nodes => [.. Edges.Select(e => e.Node)];

    /// <summary>Where the page stands (сведения о странице). Of an empty page the end is where it was asked to begin: store it all the same.</summary>
    public required PageInfo PageInfo { get; init; }

    /// <summary>
    /// The place after everything that has happened (курсор последнего изменения), whatever page this is: take it before you read the
    /// diary itself, and go on from it.
    /// </summary>
    public required string LatestCursor { get; init; }

    [GraphQLIgnore]
    public required Pupil Pupil { get; init; }

    object IStandsFor.AccessSubject => Pupil;
}
