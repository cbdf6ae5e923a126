using EJournal.Domain.Access;
using EJournal.Domain.Schedule;

namespace EJournal.Data.Access;

/// <summary>Events of the whole school are for every member; those of classes for staff and for the families of the classes (SCH-05, SCH-07).</summary>
public static class EventVisibility
{
    public static IQueryable<SchoolEvent> VisibleTo(this IQueryable<SchoolEvent> events, JournalDb db, Viewer v)
    {
        var classes = v.PresentFamilyClassIds.ToList();
        return new AnyOf<SchoolEvent>()
            .When(v.IsStaff, _ => true)
            .When(v.IsSignedIn && !v.IsStaff, e => e.Classes.Count == 0)
            .When(v.IsFamily && !v.IsStaff, e => e.Classes.Any(c => classes.Contains(c.ClassId)))
            .Filter(events.Where(e => e.SchoolId == v.SchoolId && e.CancelledAt == null));
    }
}
