using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Debts;
using EJournal.Domain.Examinations;
using EJournal.Domain.ExternalMarks;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Marks;
using EJournal.Domain.Notepads;

namespace EJournal.Data.Access;

/// <summary>
/// Marks and absences: the family, the homeroom teacher, who teaches the lesson, leadership and auditor (ACC-07, ACC-12); never
/// the administrator. The definition is <see cref="AccessPolicy.SeesMarks"/>.
/// </summary>
public static class MarkVisibility
{
    public static IQueryable<Mark> VisibleTo(this IQueryable<Mark> marks, JournalDb db, Viewer v)
    {
        var inSchool = marks.Where(m => m.SchoolId == v.SchoolId);
        if (v.OverseesSchool)
            return inSchool;
        return new AnyOf<Mark>()
            .When(v.PupilId != 0, m => m.PupilId == v.PupilId)
            .WhenAmong(v.ChildIds, m => m.PupilId)
            .When(v.HomeroomClassIds.Count > 0, m => db.Pupils.Any(p => p.Id == m.PupilId
                && db.Classes.Any(c => c.Id == p.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.HomeroomClassIds.Count > 0, m => db.Lessons.Any(l => l.Id == m.LessonId
                && db.Classes.Any(c => c.Id == l.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.OwnGroupIds.Count > 0, m => db.Lessons.Any(l => l.Id == m.LessonId
                && db.TeachingGroups.Any(g => g.Id == l.GroupId && g.TeacherId == v.EmployeeId)))
            .When(v.SubstitutesSomewhere, m => db.Lessons.Any(l => l.Id == m.LessonId
                && l.TeacherId == v.EmployeeId && l.SubstitutedTeacherId != null && (l.Date >= v.Today || m.AuthorId == v.EmployeeId)))
            .Filter(inSchool);
    }

    public static IQueryable<MarkRevision> VisibleTo(this IQueryable<MarkRevision> revisions, JournalDb db, Viewer v)
    {
        var marks = db.Marks.VisibleTo(db, v);
        return revisions.Where(r => r.SchoolId == v.SchoolId && marks.Any(m => m.Id == r.MarkId));
    }

    public static IQueryable<AttendanceEntry> VisibleTo(this IQueryable<AttendanceEntry> entries, JournalDb db, Viewer v)
    {
        var inSchool = entries.Where(a => a.SchoolId == v.SchoolId);
        if (v.OverseesSchool)
            return inSchool;
        return new AnyOf<AttendanceEntry>()
            .When(v.PupilId != 0, a => a.PupilId == v.PupilId)
            .WhenAmong(v.ChildIds, a => a.PupilId)
            .When(v.HomeroomClassIds.Count > 0, a => db.Pupils.Any(p => p.Id == a.PupilId
                && db.Classes.Any(c => c.Id == p.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.HomeroomClassIds.Count > 0, a => db.Lessons.Any(l => l.Id == a.LessonId
                && db.Classes.Any(c => c.Id == l.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.OwnGroupIds.Count > 0, a => db.Lessons.Any(l => l.Id == a.LessonId
                && db.TeachingGroups.Any(g => g.Id == l.GroupId && g.TeacherId == v.EmployeeId)))
            .When(v.SubstitutesSomewhere, a => db.Lessons.Any(l => l.Id == a.LessonId
                && l.TeacherId == v.EmployeeId && l.SubstitutedTeacherId != null && (l.Date >= v.Today || a.AuthorId == v.EmployeeId)))
            .Filter(inSchool);
    }

    public static IQueryable<FinalMark> VisibleTo(this IQueryable<FinalMark> marks, JournalDb db, Viewer v)
    {
        var inSchool = marks.Where(m => m.SchoolId == v.SchoolId);
        if (v.OverseesSchool)
            return inSchool;
        return new AnyOf<FinalMark>()
            .When(v.PupilId != 0, m => m.PupilId == v.PupilId)
            .WhenAmong(v.ChildIds, m => m.PupilId)
            .When(v.HomeroomClassIds.Count > 0, m => db.Pupils.Any(p => p.Id == m.PupilId
                && db.Classes.Any(c => c.Id == p.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.HomeroomClassIds.Count > 0, m => db.TeachingGroups.Any(g => g.Id == m.GroupId
                && db.Classes.Any(c => c.Id == g.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.OwnGroupIds.Count > 0, m => db.TeachingGroups.Any(g => g.Id == m.GroupId && g.TeacherId == v.EmployeeId))
            .Filter(inSchool);
    }

    /// <summary>As final marks.</summary>
    public static IQueryable<ExaminationResult> VisibleTo(this IQueryable<ExaminationResult> results, JournalDb db, Viewer v)
    {
        var inSchool = results.Where(r => r.SchoolId == v.SchoolId);
        if (v.OverseesSchool)
            return inSchool;
        return new AnyOf<ExaminationResult>()
            .When(v.PupilId != 0, r => r.PupilId == v.PupilId)
            .When(v.ChildIds.Count > 0, r => v.ChildIds.Contains(r.PupilId))
            .When(v.HomeroomClassIds.Count > 0, r => db.Pupils.Any(p => p.Id == r.PupilId
                && db.Classes.Any(c => c.Id == p.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.HomeroomClassIds.Count > 0, r => db.Examinations.Any(e => e.Id == r.ExaminationId
                && db.TeachingGroups.Any(g => g.Id == e.GroupId && db.Classes.Any(c => c.Id == g.ClassId && c.HomeroomTeacherId == v.EmployeeId))))
            .When(v.OwnGroupIds.Count > 0, r => db.Examinations.Any(e => e.Id == r.ExaminationId
                && db.TeachingGroups.Any(g => g.Id == e.GroupId && g.TeacherId == v.EmployeeId)))
            .Filter(inSchool);
    }

    /// <summary>As the marks of their lesson.</summary>
    public static IQueryable<Debt> VisibleTo(this IQueryable<Debt> debts, JournalDb db, Viewer v)
    {
        var inSchool = debts.Where(d => d.SchoolId == v.SchoolId);
        if (v.OverseesSchool)
            return inSchool;
        return new AnyOf<Debt>()
            .When(v.PupilId != 0, d => d.PupilId == v.PupilId)
            .When(v.ChildIds.Count > 0, d => v.ChildIds.Contains(d.PupilId))
            .When(v.HomeroomClassIds.Count > 0, d => db.Pupils.Any(p => p.Id == d.PupilId
                && db.Classes.Any(c => c.Id == p.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.HomeroomClassIds.Count > 0, d => db.TeachingGroups.Any(g => g.Id == d.GroupId
                && db.Classes.Any(c => c.Id == g.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.OwnGroupIds.Count > 0, d => db.TeachingGroups.Any(g => g.Id == d.GroupId && g.TeacherId == v.EmployeeId))
            .When(v.SubstitutesSomewhere, d => db.Lessons.Any(l => l.Id == d.LessonId
                && l.TeacherId == v.EmployeeId && l.SubstitutedTeacherId != null && (l.Date >= v.Today || d.AuthorId == v.EmployeeId)))
            .Filter(inSchool);
    }

    /// <summary>As final marks.</summary>
    public static IQueryable<ExternalMark> VisibleTo(this IQueryable<ExternalMark> marks, JournalDb db, Viewer v)
    {
        var inSchool = marks.Where(m => m.SchoolId == v.SchoolId);
        if (v.OverseesSchool)
            return inSchool;
        return new AnyOf<ExternalMark>()
            .When(v.PupilId != 0, m => m.PupilId == v.PupilId)
            .When(v.ChildIds.Count > 0, m => v.ChildIds.Contains(m.PupilId))
            .When(v.HomeroomClassIds.Count > 0, m => db.Pupils.Any(p => p.Id == m.PupilId
                && db.Classes.Any(c => c.Id == p.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.HomeroomClassIds.Count > 0, m => db.TeachingGroups.Any(g => g.Id == m.GroupId
                && db.Classes.Any(c => c.Id == g.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .When(v.OwnGroupIds.Count > 0, m => db.TeachingGroups.Any(g => g.Id == m.GroupId && g.TeacherId == v.EmployeeId))
            .Filter(inSchool);
    }

    /// <summary>For its author and for nobody else, whatever his role .</summary>
    public static IQueryable<NotepadEntry> VisibleTo(this IQueryable<NotepadEntry> entries, JournalDb db, Viewer v) =>
        entries.Where(n => n.SchoolId == v.SchoolId && v.IsStaff && n.EmployeeId == v.EmployeeId);

    public static IQueryable<ExaminationRevision> VisibleTo(this IQueryable<ExaminationRevision> revisions, JournalDb db, Viewer v)
    {
        var results = db.ExaminationResults.VisibleTo(db, v);
        return revisions.Where(r => r.SchoolId == v.SchoolId && results.Any(x => x.Id == r.ExaminationResultId));
    }
}
