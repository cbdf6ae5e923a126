using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Diary;

/// <summary>The lessons of one week of some pupils: those of their classes, and of subgroups only their own.</summary>
internal sealed class PupilLessons
{
    private readonly ILookup<long, (Lesson Lesson, string Subgroup)> _byClass;
    private readonly HashSet<(long PupilId, string Subgroup)> _memberships;

    private PupilLessons(ILookup<long, (Lesson, string)> byClass, HashSet<(long, string)> memberships) =>
        (_byClass, _memberships) = (byClass, memberships);

    public ILookup<DateOnly, Lesson> Of(Pupil pupil) => _byClass[pupil.ClassId]
        .Where(l => l.Subgroup.Length == 0 || _memberships.Contains((pupil.Id, l.Subgroup)))
        .ToLookup(l => l.Lesson.Date, l => l.Lesson);

    /// <summary>One statement for the lessons, and one for the subgroups where a class is divided.</summary>
    public static async Task<PupilLessons> LoadAsync(
        IReadOnlyList<Pupil> pupils, SchoolWeek week, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (monday, sunday, classIds) = (week.From, week.To, pupils.Ids(p => p.ClassId));
        var rows = await (
            from lesson in db.Lessons.VisibleTo(db, viewer)
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            where classIds.Contains(lesson.ClassId) && monday <= lesson.Date && lesson.Date <= sunday
            orderby lesson.Date, lesson.Number, lesson.Id
            select new { Lesson = lesson, teaching.Subgroup }).ToListAsync(ct);
        var memberships = rows.Any(r => r.Subgroup.Length > 0) ? await MembershipsAsync(pupils.Ids(p => p.Id), db, ct) : [];
        return new PupilLessons(rows.ToLookup(r => r.Lesson.ClassId, r => (r.Lesson, r.Subgroup)), memberships);
    }

    private static async Task<HashSet<(long, string)>> MembershipsAsync(List<long> pupilIds, JournalDb db, CancellationToken ct) =>
        [.. (await db.PupilSubgroups.Where(s => pupilIds.Contains(s.PupilId)).ToListAsync(ct)).Select(s => (s.PupilId, s.Name))];
}
