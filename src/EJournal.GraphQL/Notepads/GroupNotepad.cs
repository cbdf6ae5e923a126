using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Notepads;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Notepads;

[ObjectType<TeachingGroup>]
public static class GroupNotepad
{
    /// <summary>Your own notepad on the pupils of the group (Блокнот), the latest line first; for the teacher of the group alone.</summary>
    [BatchResolver]
    [ListSize(500, Usual = 20)]
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<NotepadEntry>>> Notepad(
        [Parent] IReadOnlyList<TeachingGroup> groups, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = groups.Ids(g => g.Id);
        return await db.NotepadEntries.VisibleTo(db, viewer).Where(n => ids.Contains(n.GroupId))
            .OrderByDescending(n => n.ChangedAt).ThenByDescending(n => n.Id).ManyEachAsync(groups, g => g.Id, n => n.GroupId, ct);
    }
}
