using EJournal.Data;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Diary;

/// <summary>Whose diaries a batch of events concerns, and what was written: statements by the kinds of events, not by their number.</summary>
internal static class DiaryChanges
{
    /// <summary>The changes in the diaries of these pupils, in the order of the events.</summary>
    public static async Task<IReadOnlyList<DiaryChange>> LoadAsync(
        JournalDb db, IReadOnlyList<JournalEvent> events, IReadOnlySet<long> pupilIds, CancellationToken ct)
    {
        var ofLessons = await PupilsOfLessonsAsync(db, [.. events.Where(e => e.PupilId is null).Select(e => e.LessonId).OfType<long>().Distinct()], ct);
        var ofClasses = await PupilsOfClassesAsync(db, [.. events.Where(e => e.PupilId is null && e.LessonId is null).Select(e => e.Id)], pupilIds, ct);
        List<Concerned> concerned = [.. events
            .SelectMany(e => e.PupilId is { } one ? [one] : e.LessonId is { } lesson ? ofLessons[lesson] : ofClasses[e.Id], (happened, pupilId) => new Concerned { Event = happened, PupilId = pupilId })
            .Where(c => pupilIds.Contains(c.PupilId))];
        if (concerned.Count == 0)
            return [];

        var pupils = await db.Pupils.Include(p => p.Person).ByIdAsync([.. concerned.Select(c => c.PupilId).Distinct()], ct);
        var written = await WrittenChanges.LoadAsync(db, concerned, ct);
        return [.. concerned
            .Where(c => pupils.TryGetValue(c.PupilId, out var pupil) && pupil.SchoolId == c.Event.SchoolId)
            .Select(c => DiaryChange.Of(c.Event, pupils[c.PupilId], written))];
    }

    private static async Task<ILookup<long, long>> PupilsOfClassesAsync(JournalDb db, List<long> eventIds, IReadOnlySet<long> pupilIds, CancellationToken ct)
    {
        var listening = pupilIds.ToList();
        var rows = eventIds.Count == 0 ? [] : await ClassEvents
            .Of(db, db.JournalEvents.Where(e => eventIds.Contains(e.Id)), db.Pupils.Where(p => listening.Contains(p.Id)))
            .Select(c => new { EventId = c.Event.Id, c.PupilId }).ToListAsync(ct);
        return rows.ToLookup(r => r.EventId, r => r.PupilId);
    }

    private static async Task<ILookup<long, long>> PupilsOfLessonsAsync(JournalDb db, List<long> lessonIds, CancellationToken ct)
    {
        var rows = lessonIds.Count == 0 ? [] : await (
            from lesson in db.Lessons
            where lessonIds.Contains(lesson.Id)
            join theGroup in db.TeachingGroups on lesson.GroupId equals theGroup.Id
            join member in db.ClassMemberships on lesson.ClassId equals member.ClassId
            where member.From <= lesson.Date && lesson.Date < member.Until
            where theGroup.Subgroup == "" || db.PupilSubgroups.Any(s =>
                s.PupilId == member.PupilId && s.Name == theGroup.Subgroup && s.From <= lesson.Date && lesson.Date < s.Until)
            select new { LessonId = lesson.Id, member.PupilId }).ToListAsync(ct);
        return rows.ToLookup(r => r.LessonId, r => r.PupilId);
    }
}
