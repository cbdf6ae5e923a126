using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<TeachingGroup>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class TeachingGroupResolvers
{
    /// <summary>The subject taught (предмет).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<Subject>> Subject(
        [Parent] IReadOnlyList<TeachingGroup> groups, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct) =>
        ahead.Of<Subject>(groups, nameof(Subject)) ?? await db.Subjects.VisibleTo(db, viewer).ExactlyOneEachAsync(groups, g => g.SubjectId, ct);

    /// <summary>The class that the group is, or is part of (класс).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SchoolClass>> SchoolClass(
        [Parent] IReadOnlyList<TeachingGroup> groups, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever sees the group may know its class, also after the pupil moved to another class or subgroup.
        db.Classes.Where(c => c.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(groups, g => g.ClassId, ct);

    /// <summary>The teacher of the group (учитель-предметник).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<TeachingGroup> groups, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(groups, g => g.TeacherId, ct);
}
