using EJournal.Data;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Curriculum;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Lessons;

/// <summary>Reads what the terms of a lesson are counted on, and only what its regulation counts on: for the defaults nothing.</summary>
internal static class TermFactsReader
{
    /// <param name="db">The database.</param>
    /// <param name="target">The lesson that is written into.</param>
    /// <param name="kinds">The kinds of work that marks are entered for; none for a record.</param>
    /// <param name="ct">The request.</param>
    public static async Task<TermFacts> ReadAsync(JournalDb db, LessonWrite target, IReadOnlyList<WorkKind> kinds, CancellationToken ct)
    {
        var regulation = target.Regulation;
        var rows = kinds.Where(k => k.Form is not null)
            .Select(k => (Kind: k, Row: regulation.WrittenWorkTermOf(k.Form!.Value, target.GradeLevel))).ToList();
        var works = new Dictionary<long, int>();
        foreach (var (kind, _) in rows.Where(r => r.Row?.MoreLessonsAboveWorks is not null))
            works[kind.Id] = await WorksAsync(db, target.Lesson, kind.Id, ct);
        return new TermFacts
        {
            Day = target.Lesson.Date,
            GradeLevel = target.GradeLevel,
            ClassDays = EntryTerms.CountClassDays(regulation) ? await ClassDaysAsync(db, target, ct) : new Dictionary<DateOnly, TimeOnly>(),
            NextLessons = rows.Max(r => r.Row?.Lessons) is { } most ? await NextLessonsAsync(db, target.Lesson, most + 1, ct) : [],
            Works = works,
        };
    }

    private static async Task<Dictionary<DateOnly, TimeOnly>> ClassDaysAsync(JournalDb db, LessonWrite target, CancellationToken ct)
    {
        var (lesson, today) = (target.Lesson, DateOnly.FromDateTime(target.SchoolClock));
        var ends = await db.Lessons.AsNoTracking()
            .Where(l => l.ClassId == lesson.ClassId && lesson.Date <= l.Date && l.Date <= today && l.Status != LessonStatus.Cancelled)
            .Select(l => new { l.Date, l.EndsAt }).Distinct().ToListAsync(ct);
        return ends.GroupBy(l => l.Date).ToDictionary(day => day.Key, day => day.Max(l => l.EndsAt));
    }

    private static async Task<List<DateOnly>> NextLessonsAsync(JournalDb db, Lesson lesson, int count, CancellationToken ct) =>
        await db.Lessons.Where(l => l.GroupId == lesson.GroupId && l.Date > lesson.Date && l.Status != LessonStatus.Cancelled)
            .Select(l => l.Date).Distinct().OrderBy(date => date).Take(count).ToListAsync(ct);

    // What was handed in is not known; so many pupils were to hand it in.
    private static async Task<int> WorksAsync(JournalDb db, Lesson lesson, long kindId, CancellationToken ct)
    {
        var groups = await db.TeachingGroups.AsNoTracking()
            .Where(g => db.Lessons.Any(l => l.GroupId == g.Id && l.TeacherId == lesson.TeacherId && l.Date == lesson.Date
                && (l.WorkKindId == kindId || l.Id == lesson.Id)))
            .ToListAsync(ct);
        var works = 0;
        foreach (var group in groups)
            works += await db.PupilsOf(group, lesson.Date).CountAsync(ct);
        return works;
    }
}
