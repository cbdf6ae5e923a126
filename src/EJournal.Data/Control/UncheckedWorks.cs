using EJournal.Data.Lessons;
using EJournal.Domain.Lessons;
using EJournal.Domain.Regulations;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Control;

/// <summary>Lessons with a written work that nobody has a mark for, though the term of checking has passed (LES-18, S-14, S-18).</summary>
internal static class UncheckedWorks
{
    public static async Task<IReadOnlyList<Lesson>> FindAsync(
        JournalDb db, Regulation regulation, List<long> groups, DateOnly from, DateOnly to, DateTime now, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(now);
        var works = await (
            from lesson in db.Lessons
            join kind in db.WorkKinds on lesson.WorkKindId equals kind.Id
            join schoolClass in db.Classes on lesson.ClassId equals schoolClass.Id
            where groups.Contains(lesson.GroupId) && @from <= lesson.Date && lesson.Date <= to && lesson.Date <= today
                && lesson.Status == LessonStatus.Held && kind.Written
                && !db.Marks.Any(m => m.LessonId == lesson.Id && m.WorkKindId == kind.Id && m.WithdrawnAt == null)
            orderby lesson.Date, lesson.Number, lesson.Id
            select new { Lesson = lesson, Kind = kind, schoolClass.GradeLevel }).ToListAsync(cancellationToken);
        var facts = await TermFactsOfMany.OfWorksAsync(db, regulation, [.. works.Select(w => w.Lesson)], today, cancellationToken);
        return [.. works.Where(w => EntryTerms.OfMark(regulation, w.Kind, facts.Of(w.Lesson, w.GradeLevel)).PassedAt(now)).Select(w => w.Lesson)];
    }
}
