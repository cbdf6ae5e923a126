using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.ExternalMarks;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.ExternalMarks;

[ObjectType<ExternalMark>]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class ExternalMarkResolvers
{
    /// <summary>The group in whose journal it stands, and with it the subject (учебная группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup>> Group(
        [Parent] IReadOnlyList<ExternalMark> marks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever sees the mark may know its subject, also after the pupil moved to another class or subgroup.
        db.TeachingGroups.Where(g => g.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(marks, m => m.GroupId, ct);

    /// <summary>Whose mark it is (ученик).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil>> Pupil(
        [Parent] IReadOnlyList<ExternalMark> marks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever entered the mark may know whose it is, also after the pupil left the group.
        db.Pupils.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).ExactlyOneEachAsync(marks, m => m.PupilId, ct);
}
