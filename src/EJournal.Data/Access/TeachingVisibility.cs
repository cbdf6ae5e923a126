using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Examinations;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;

namespace EJournal.Data.Access;

/// <summary>
/// What is taught, when and to whom: staff see the whole school, families what their own children attend. The definition is
/// <see cref="AccessPolicy"/>.
/// </summary>
public static class TeachingVisibility
{
    public static IQueryable<SchoolClass> VisibleTo(this IQueryable<SchoolClass> classes, JournalDb db, Viewer v)
    {
        var own = OwnFamily(db, v);
        return new AnyOf<SchoolClass>()
            .When(v.IsStaff, _ => true)
            .When(v.IsFamily, c => own.Any(p => db.ClassMemberships.Any(m => m.PupilId == p.Id && m.ClassId == c.Id)))
            .Filter(classes.Where(c => c.SchoolId == v.SchoolId));
    }

    public static IQueryable<TeachingGroup> VisibleTo(this IQueryable<TeachingGroup> groups, JournalDb db, Viewer v)
    {
        var own = OwnFamily(db, v);
        return new AnyOf<TeachingGroup>()
            .When(v.IsStaff, _ => true)
            .When(v.IsFamily, g => own.Any(p => db.ClassMemberships.Any(m => m.PupilId == p.Id && m.ClassId == g.ClassId)
                && (g.Subgroup == "" || db.PupilSubgroups.Any(s => s.PupilId == p.Id && s.Name == g.Subgroup))))
            .Filter(groups.Where(g => g.SchoolId == v.SchoolId));
    }

    /// <summary>As their group; those that were cancelled are gone.</summary>
    public static IQueryable<Examination> VisibleTo(this IQueryable<Examination> examinations, JournalDb db, Viewer v)
    {
        var groups = db.TeachingGroups.VisibleTo(db, v);
        return examinations.Where(e => e.SchoolId == v.SchoolId && e.CancelledAt == null && groups.Any(g => g.Id == e.GroupId));
    }

    public static IQueryable<Lesson> VisibleTo(this IQueryable<Lesson> lessons, JournalDb db, Viewer v)
    {
        var own = OwnFamily(db, v);
        return new AnyOf<Lesson>()
            .When(v.IsStaff, _ => true)
            .When(v.IsFamily, l => own.Any(p =>
                db.ClassMemberships.Any(m => m.PupilId == p.Id && m.ClassId == l.ClassId && m.From <= l.Date && l.Date < m.Until)
                && db.TeachingGroups.Any(g => g.Id == l.GroupId && (g.Subgroup == "" || db.PupilSubgroups.Any(s =>
                    s.PupilId == p.Id && s.Name == g.Subgroup && s.From <= l.Date && l.Date < s.Until)))))
            .Filter(lessons.Where(l => l.SchoolId == v.SchoolId));
    }

    public static IQueryable<HomeworkItem> VisibleTo(this IQueryable<HomeworkItem> homework, JournalDb db, Viewer v)
    {
        var lessons = db.Lessons.VisibleTo(db, v);
        return new AnyOf<HomeworkItem>()
            .When(v.IsStaff, _ => true)
            .When(v.IsFamily, h => lessons.Any(l => l.Id == h.LessonId))
            .Filter(homework.Where(h => h.SchoolId == v.SchoolId));
    }

    public static IQueryable<Subject> VisibleTo(this IQueryable<Subject> subjects, JournalDb db, Viewer v) =>
        v.IsSignedIn ? subjects.Where(s => s.SchoolId == v.SchoolId) : subjects.Where(_ => false);

    public static IQueryable<WorkKind> VisibleTo(this IQueryable<WorkKind> kinds, JournalDb db, Viewer v) =>
        v.IsSignedIn ? kinds.Where(k => k.SchoolId == v.SchoolId) : kinds.Where(_ => false);

    private static IQueryable<Pupil> OwnFamily(JournalDb db, Viewer v) => db.Pupils.Where(p => p.SchoolId == v.SchoolId
        && (p.Id == v.PupilId || v.ChildIds.Contains(p.Id)));
}
