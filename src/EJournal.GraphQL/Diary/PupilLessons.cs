using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Diary;

/// <summary>The lessons of one week of some pupils: those of the class each was in on the day, and of subgroups only the own.</summary>
internal sealed class PupilLessons
{
    private readonly ILookup<long, Lesson> _byPupil;

    private PupilLessons(ILookup<long, Lesson> byPupil) => _byPupil = byPupil;

    public ILookup<DateOnly, Lesson> Of(Pupil pupil) => _byPupil[pupil.Id].ToLookup(l => l.Date);

    /// <summary>One statement, however many pupils.</summary>
    public static async Task<PupilLessons> LoadAsync(
        IReadOnlyList<Pupil> pupils, SchoolWeek week, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (monday, sunday, pupilIds) = (week.From, week.To, pupils.Ids(p => p.Id));
        var rows = await (
            from member in db.ClassMemberships
            where pupilIds.Contains(member.PupilId)
            join lesson in db.Lessons.VisibleTo(db, viewer) on member.ClassId equals lesson.ClassId
            where monday <= lesson.Date && lesson.Date <= sunday && member.From <= lesson.Date && lesson.Date < member.Until
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            where teaching.Subgroup == "" || db.PupilSubgroups.Any(s =>
                s.PupilId == member.PupilId && s.Name == teaching.Subgroup && s.From <= lesson.Date && lesson.Date < s.Until)
            orderby lesson.Date, lesson.Number, lesson.Id
            select new { member.PupilId, Lesson = lesson }).AsNoTrackingWithIdentityResolution().ToListAsync(ct);
        return new PupilLessons(rows.ToLookup(r => r.PupilId, r => r.Lesson));
    }
}
