using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Examinations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Examinations;

[ObjectType<TeachingGroup>]
public static class GroupExaminations
{
    /// <summary>The examinations of the group, the earliest first (экзамены); those to come are there too.</summary>
    [BatchResolver]
    [ListSize(50, Usual = 2)]
    [Readers(Relation.Member)]
    [Scopes(Scope.Timetable)]
    public static async Task<IReadOnlyList<IReadOnlyList<Examination>>> Examinations(
        [Parent] IReadOnlyList<TeachingGroup> groups, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = groups.Ids(g => g.Id);
        return await db.Examinations.VisibleTo(db, viewer).Where(e => ids.Contains(e.GroupId))
            .OrderBy(e => e.Date).ThenBy(e => e.Id).ManyEachAsync(groups, g => g.Id, e => e.GroupId, ct);
    }
}
