using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

/// <summary>What the load of a group became by a change, or was before the first one (изменение нагрузки).</summary>
[ObjectType<LoadChange>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class LoadChangeType
{
    /// <summary>What was changed (вид изменения).</summary>
    public static LoadChangeKind Kind([Parent] LoadChange change) => change.Kind;

    /// <summary>Hours a week from then on (часов в неделю).</summary>
    public static double WeeklyHours([Parent] LoadChange change) => change.WeeklyHours;

    /// <summary>Kind of activity from then on (вид занятий).</summary>
    public static LessonActivity Activity([Parent] LoadChange change) => change.Activity;

    /// <summary>The first day (с какого дня); null for what was first imported.</summary>
    public static DateOnly? From([Parent] LoadChange change) => change.From;

    /// <summary>The order it rests on (приказ), where there is one.</summary>
    public static Order? Order([Parent] LoadChange change) => change.Order;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset At([Parent] LoadChange change) => change.At.AsMoment();

    /// <summary>Who teaches the group from then on (учитель).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<LoadChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(changes, c => c.TeacherId, ct);

    /// <summary>Who entered it (автор); null for what an import brought.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName?>> Author(
        [Parent] IReadOnlyList<LoadChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: a change names its author also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).OneEachAsync(changes, c => c.AuthorId, ct)).Select(p => p?.Name)];
}
