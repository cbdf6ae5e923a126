using EJournal.Data.Audit;
using EJournal.Domain.Lessons;
using EJournal.Domain.Readiness;
using EJournal.Domain.Regulations;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Readiness;

/// <summary>May the school drop paper? Each condition with what shows it (ROL-05, A-39).</summary>
public static class PaperReadinessQuery
{
    private const int NewestEntries = 1000;

    /// <param name="db">The journal.</param>
    /// <param name="schoolId">Which school.</param>
    /// <param name="mode">What it keeps on paper, S-45.</param>
    /// <param name="from">The first day looked at.</param>
    /// <param name="to">The last day, before today.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    public static async Task<IReadOnlyList<PaperEvidence>> PaperReadinessAsync(
        this JournalDb db, long schoolId, PaperMode mode, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var lessons = db.Lessons.Where(l => l.SchoolId == schoolId && from <= l.Date && l.Date <= to);
        var marks = db.Marks.Where(m => lessons.Any(l => l.Id == m.LessonId));
        var absences = db.Attendance.Where(a => lessons.Any(l => l.Id == a.LessonId));
        var groups = db.TeachingGroups.Where(g => lessons.Any(l => l.GroupId == g.Id));
        var comparisons = db.PaperComparisons.Where(c => c.SchoolId == schoolId && c.On >= from);
        var counts = await db.Schools.Where(s => s.Id == schoolId).Select(_ => new
        {
            Given = lessons.Count(l => l.Status == LessonStatus.Planned || l.Status == LessonStatus.Held),
            Recorded = lessons.Count(l => l.RecordedAt != null && l.Status == LessonStatus.Held),
            Missed = lessons.Count(l => l.Status == LessonStatus.Missed || l.Status == LessonStatus.Cancelled),
            Substituted = lessons.Count(l => l.SubstitutedTeacherId != null),
            Marks = marks.Count(),
            MarksAlone = marks.Count(m => !db.MarkRevisions.Any(r => r.MarkId == m.Id)),
            Absences = absences.Count(),
            AbsencesAlone = absences.Count(a => !db.AttendanceRevisions.Any(r => r.AttendanceId == a.Id)),
            Groups = groups.Count(),
            Compared = groups.Count(g => comparisons.Any(c => c.GroupId == g.Id
                && c.Differences == 0 && !comparisons.Any(later => later.GroupId == g.Id && later.Id > c.Id))),
        }).SingleAsync(cancellationToken);
        var withPaper = mode == PaperMode.WithPaper;
        var chain = await AuditChain.VerifyNewestAsync(db, NewestEntries, cancellationToken);
        return
        [
            new(PaperCondition.KeptInFull, counts.Given > 0 && counts.Recorded == counts.Given, $"Уроков по расписанию {counts.Given}, записано {counts.Recorded}."),
            new(
                PaperCondition.EntriesControlled,
                counts.MarksAlone + counts.AbsencesAlone == 0 && chain.Intact,
                $"Отметок {counts.Marks}, без истории {counts.MarksAlone}; пропусков {counts.Absences}, без истории {counts.AbsencesAlone}. "
                + (chain.Intact ? "Новейшие записи цепи изменений проверены." : "Цепь изменений нарушена.")),
            new(PaperCondition.SubstitutionsFound, true, $"Отменено и не проведено уроков: {counts.Missed}, замещено: {counts.Substituted}; по сотрудникам и месяцам — School.teacherLessons."),
            new(
                PaperCondition.MatchesPaper,
                !withPaper || (counts.Groups > 0 && counts.Compared == counts.Groups),
                withPaper ? $"Групп с уроками {counts.Groups}, сверено без расхождений {counts.Compared}." : "Бумажный журнал вместе с электронным не ведут (S-45)."),
            new(PaperCondition.BackedUp, false, "Сведений о резервных копиях и их проверке в журнале нет."),
            new(PaperCondition.Archived, false, "Сведений об архивных копиях в журнале нет."),
        ];
    }
}
