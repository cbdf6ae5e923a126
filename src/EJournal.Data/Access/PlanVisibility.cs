using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;

namespace EJournal.Data.Access;

/// <summary>What is planned to be taught: staff see all plans, a family those of the groups it sees.</summary>
public static class PlanVisibility
{
    public static IQueryable<LessonPlanItem> VisibleTo(this IQueryable<LessonPlanItem> items, JournalDb db, Viewer v)
    {
        var groups = db.TeachingGroups.VisibleTo(db, v);
        return new AnyOf<LessonPlanItem>()
            .When(v.IsStaff, _ => true)
            .When(v.IsFamily, i => groups.Any(g => g.Id == i.GroupId))
            .Filter(items.Where(i => i.SchoolId == v.SchoolId));
    }

    public static IQueryable<LessonPlanVersion> VisibleTo(this IQueryable<LessonPlanVersion> versions, JournalDb db, Viewer v) =>
        new AnyOf<LessonPlanVersion>().When(v.IsStaff, _ => true).Filter(versions.Where(p => p.SchoolId == v.SchoolId));

    public static IQueryable<MethodicalAssociation> VisibleTo(this IQueryable<MethodicalAssociation> associations, JournalDb db, Viewer v) =>
        new AnyOf<MethodicalAssociation>().When(v.IsStaff, _ => true).Filter(associations.Where(a => a.SchoolId == v.SchoolId));
}
