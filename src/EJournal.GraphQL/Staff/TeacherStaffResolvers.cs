using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.SchoolYears;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Staff;

[ObjectType<Employee>("Teacher", IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead)]
public static class TeacherStaffResolvers
{
    /// <summary>The roles he has today (роли).</summary>
    [BatchResolver]
    [ListSize(12, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<Role>>> Roles(
        [Parent] IReadOnlyList<Employee> teachers, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, zone);
        var ids = teachers.Ids(t => t.Id);
        var held = await db.EmployeeRoles.VisibleTo(db, viewer).Where(r => ids.Contains(r.EmployeeId)).ToListAsync(ct);
        var byTeacher = held.Where(r => r.HoldsOn(today)).ToLookup(r => r.EmployeeId, r => r.Role);
        return [.. teachers.Select(t => byTeacher[t.Id].Distinct().Order().ToList())];
    }

    /// <summary>Every role he has or had, with its order, the latest first (назначения).</summary>
    [BatchResolver]
    [ListSize(100, Usual = 3)]
    [Readers(StaffReaders.Card)]
    public static async Task<IReadOnlyList<IReadOnlyList<EmployeeRole>>> Appointments(
        [Parent] IReadOnlyList<Employee> teachers, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = teachers.Ids(t => t.Id);
        return await db.EmployeeRoles.VisibleTo(db, viewer).Where(r => ids.Contains(r.EmployeeId)).OrderByDescending(r => r.Id)
            .ManyEachAsync(teachers, t => t.Id, r => r.EmployeeId, ct);
    }

    /// <summary>The personal card (личная карточка).</summary>
    [BatchResolver]
    [Readers(StaffReaders.Card)]
    public static async Task<IReadOnlyList<StaffCard>> PersonalCard(
        [Parent] IReadOnlyList<Employee> teachers, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = teachers.Ids(t => t.Id);
        var cards = await db.PersonalCards.VisibleTo(db, viewer).Where(c => ids.Contains(c.EmployeeId)).ToDictionaryAsync(c => c.EmployeeId, ct);
        return [.. teachers.Select(t => new StaffCard(t, cards.GetValueOrDefault(t.Id)))];
    }

    /// <summary>The groups he teaches in a school year (учебные группы); of somebody dismissed, those that are still to be handed over.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<TeachingGroup>>> TeachingGroups(
        [Parent] IReadOnlyList<Employee> teachers,
        [GraphQLDescription("The calendar year in which the school year begins (учебный год); the current one when not given.")] int? year,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = teachers.Ids(t => t.Id);
        return await db.TeachingGroups.VisibleTo(db, viewer).OfYear(db, year).Where(g => ids.Contains(g.TeacherId))
            .OrderBy(g => g.ClassId).ThenBy(g => g.SubjectId).ThenBy(g => g.Subgroup)
            .ManyEachAsync(teachers, t => t.Id, g => g.TeacherId, ct);
    }

    /// <summary>The classes of a school year that he is homeroom teacher of (классное руководство); of somebody dismissed, those that are still to be handed over.</summary>
    [BatchResolver]
    [ListSize(20, Usual = 1)]
    public static async Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> HomeroomClasses(
        [Parent] IReadOnlyList<Employee> teachers,
        [GraphQLDescription("The calendar year in which the school year begins (учебный год); the current one when not given.")] int? year,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = teachers.Ids(t => t.Id);
        return await db.Classes.VisibleTo(db, viewer).OfYear(db, year).Where(c => c.HomeroomTeacherId != null && ids.Contains(c.HomeroomTeacherId.Value))
            .OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter)
            .ManyEachAsync(teachers, t => t.Id, c => c.HomeroomTeacherId!.Value, ct);
    }
}
