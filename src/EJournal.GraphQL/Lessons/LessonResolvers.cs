using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Lessons;

[ObjectType<Lesson>]
[Readers(Relation.Member)]
[Scopes(Scope.Timetable)]
public static class LessonResolvers
{
    /// <summary>The group taught (учебная группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup>> Group(
        [Parent] IReadOnlyList<Lesson> lessons, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever sees the lesson may know whose it is, also after the pupil moved to another class or subgroup.
        db.TeachingGroups.Where(g => g.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(lessons, l => l.GroupId, ct);

    /// <summary>The teacher who gives the lesson (преподаватель), a substitute included.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<Lesson> lessons, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(lessons, l => l.TeacherId, ct);

    /// <summary>The main teacher, when somebody else gives the lesson (замещаемый учитель); else null.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee?>> SubstitutedTeacher(
        [Parent] IReadOnlyList<Lesson> lessons, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).OneEachAsync(lessons, l => l.SubstitutedTeacherId, ct);

    /// <summary>What kind of activity it is (вид занятия): as recorded, else that of its group.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<LessonActivity>> Activity(
        [Parent] IReadOnlyList<Lesson> lessons, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var groups = await db.TeachingGroups.Where(g => g.SchoolId == viewer.SchoolId)
            .OneEachAsync(lessons, l => l.Activity is null ? l.GroupId : null, ct);
        return [.. lessons.Zip(groups, (lesson, group) => lesson.Activity ?? group!.Activity)];
    }

    /// <summary>The topic of the lesson plan that was taught, as it stood then (тема по КТП); null for a topic outside the plan.</summary>
    [BatchResolver]
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalRead)]
    public static Task<IReadOnlyList<LessonPlanItem?>> PlanItem(
        [Parent] IReadOnlyList<Lesson> lessons, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.LessonPlanItems.VisibleTo(db, viewer).OneEachAsync(lessons, l => l.PlanItemId, ct);

    /// <summary>The homework given at the lesson (домашнее задание).</summary>
    [BatchResolver]
    [ListSize(10, Usual = 1)]
    [Scopes(Scope.Lessons)]
    public static async Task<IReadOnlyList<IReadOnlyList<HomeworkItem>>> Homework(
        [Parent] IReadOnlyList<Lesson> lessons, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = lessons.Ids(l => l.Id);
        return await db.Homework.VisibleTo(db, viewer).Where(h => ids.Contains(h.LessonId) && h.WithdrawnAt == null).OrderBy(h => h.Id)
            .ManyEachAsync(lessons, l => l.Id, h => h.LessonId, ct);
    }
}
