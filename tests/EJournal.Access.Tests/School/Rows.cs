using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Access.Tests.School;

/// <summary>The rows that others are judged by, in memory.</summary>
public sealed record Rows(
    IReadOnlyDictionary<long, Pupil> Pupils,
    IReadOnlyDictionary<long, Lesson> Lessons,
    IReadOnlyDictionary<long, TeachingGroup> Groups,
    IReadOnlyDictionary<long, Mark> Marks,
    ILookup<long, string> Subgroups,
    IReadOnlyList<Guardianship> Guardianships,
    IReadOnlySet<long> StaffPersonIds,
    IReadOnlyDictionary<long, Parent> Parents)
{
    public static async Task<Rows> LoadAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return new Rows(
            await db.Pupils.ToDictionaryAsync(p => p.Id),
            await db.Lessons.ToDictionaryAsync(l => l.Id),
            await db.TeachingGroups.ToDictionaryAsync(g => g.Id),
            await db.Marks.ToDictionaryAsync(m => m.Id),
            (await db.PupilSubgroups.ToListAsync()).ToLookup(s => s.PupilId, s => s.Name),
            await db.Guardianships.ToListAsync(),
            (await db.Employees.Select(e => e.PersonId).ToListAsync()).ToHashSet(),
            await db.Parents.ToDictionaryAsync(p => p.Id));
    }
}
