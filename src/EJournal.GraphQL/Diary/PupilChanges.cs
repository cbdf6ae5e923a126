using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

[ObjectType<Pupil>]
public static class PupilChanges
{
    /// <summary>
    /// Everything that changed in the pupil's diary (изменения в дневнике), the oldest first: marks, absences and their reasons,
    /// homework, final marks, the schedule and new weekly grids, events of school and class, with old and new value, author and
    /// reason. Whoever stores the end of a page and gives it as <c>after</c> gets exactly what came since, nothing twice and nothing
    /// left out. A token is told of what its scopes open.
    /// </summary>
    [BatchResolver]
    [ListSize(DiaryChangePaging.MaxFirst, Usual = DiaryChangePaging.DefaultFirst, By = nameof(first))]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.Diary)]
    public static async Task<IReadOnlyList<DiaryChangeConnection>> Changes(
        [Parent] IReadOnlyList<Pupil> pupils,
        [GraphQLDescription("Only changes of these kinds (виды изменений).")] IReadOnlyList<DiaryChangeKind>? kinds,
        [GraphQLDescription("How many, at most 100; 50 when not given (размер страницы).")] int? first,
        [GraphQLDescription("Those after this cursor (курсор).")] string? after,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var size = first ?? DiaryChangePaging.DefaultFirst;
        var asked = new ChangePages(db, viewer.SchoolId, DiaryChangeKinds.OpenTo(viewer, kinds), DiaryChangePaging.Position(after));
        var (pages, latest) = await asked.LoadAsync(pupils.Ids(p => p.Id), size + 1, ct);
        var written = await WrittenChanges.LoadAsync(db, [.. pages.SelectMany(of => of.Take(size), (of, e) => new Concerned { PupilId = of.Key, Event = e })], ct);
        return [.. pupils.Select(p => Page(p, [.. pages[p.Id].Take(size + 1)]))];

        DiaryChangeConnection Page(Pupil pupil, List<JournalEvent> events)
        {
            List<DiaryChangeEdge> edges = [.. events.Take(size).Select(e => new DiaryChangeEdge { Node = DiaryChange.Of(e, pupil, written) })];
            return new()
            {
                Pupil = pupil,
                Edges = edges,
                LatestCursor = DiaryChangePaging.Cursor(latest),
                PageInfo = new PageInfo
                {
                    HasNextPage = events.Count > size,
                    HasPreviousPage = after is not null,
                    StartCursor = edges.FirstOrDefault()?.Cursor,
                    EndCursor = edges.LastOrDefault()?.Cursor ?? after,
                },
            };
        }
    }
}
