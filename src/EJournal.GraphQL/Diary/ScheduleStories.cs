using EJournal.Data;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Diary;

/// <summary>What the entries of the register changed of some lessons: two statements, however many lessons.</summary>
internal static class ScheduleStories
{
    /// <summary>By the id of the entry.</summary>
    public static async Task<IReadOnlyDictionary<long, WrittenChange>> LoadAsync(JournalDb db, List<long> lessonIds, CancellationToken ct)
    {
        var rows = await (
            from change in db.LessonChanges.AsNoTracking()
            where lessonIds.Contains(change.LessonId)
            join lesson in db.Lessons on change.LessonId equals lesson.Id
            orderby change.Id
            select new { Change = change, lesson.Date, lesson.Number }).ToListAsync(ct);
        var teacherIds = rows.Select(r => r.Change.TeacherId).Concat(rows.Select(r => r.Change.SubstituteId).OfType<long>()).Distinct().ToList();
        var names = await (
            from employee in db.Employees
            where teacherIds.Contains(employee.Id)
            join person in db.People on employee.PersonId equals person.Id
            select new { employee.Id, person.LastName, person.FirstName, person.MiddleName })
            .ToDictionaryAsync(e => e.Id, e => new PersonName(e.LastName, e.FirstName, e.MiddleName).Short, ct);
        return rows.GroupBy(r => r.Change.LessonId)
            .SelectMany(of => LessonStory.Of([.. of.Select(r => r.Change)], of.First().Date, of.First().Number, id => names.GetValueOrDefault(id, "")))
            .ToDictionary(
                told => told.Change.Id,
                told => new WrittenChange(told.Before, told.After, told.Change.Reason, told.Change.AuthorId, Schedule: told.Change.Kind));
    }
}
