using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Messages;

[ObjectType<School>]
public static class SchoolAnnouncements
{
    private const int Most = 100;

    /// <summary>The announcements that are for you (объявления и новости), the newest first; staff see all.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 20, By = nameof(first))]
    [Readers(Relation.Member)]
    [Scopes(Scope.MessagesRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Announcement>>> Announcements(
        [Parent] IReadOnlyList<School> schools,
        [ID("SchoolClass")][GraphQLDescription("Only those of this class, the whole school's not included (класс).")] long? classId,
        [GraphQLDescription("How many, at most 100; 20 when not given (сколько).")] int? first,
        [ID("Announcement")][GraphQLDescription("Those older than this one (раньше этого).")] long? before,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var announcements = db.Announcements.VisibleTo(db, viewer);
        if (classId is { } one)
            announcements = announcements.Where(a => a.Classes.Any(c => c.ClassId == one));
        if (before is { } older)
            announcements = announcements.Where(a => a.Id < older);
        // Ids grow with time: they are given out under the write lock.
        var rows = await announcements.OrderByDescending(a => a.Id).Take(first ?? 20).ToListAsync(ct);
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => rows)];
    }
}
