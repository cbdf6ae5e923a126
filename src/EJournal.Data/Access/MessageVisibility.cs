using EJournal.Domain.Access;
using EJournal.Domain.Messages;

namespace EJournal.Data.Access;

/// <summary>Announcements reach those they are for, and staff; a correspondence is for its members, and for nobody else whatever his role.</summary>
public static class MessageVisibility
{
    public static IQueryable<Announcement> VisibleTo(this IQueryable<Announcement> announcements, JournalDb db, Viewer v)
    {
        var classes = v.PresentFamilyClassIds.ToList();
        return new AnyOf<Announcement>()
            .When(v.IsStaff, _ => true)
            .When(v.ChildIds.Count > 0, a => a.ForParents && (a.Classes.Count == 0 || a.Classes.Any(c => classes.Contains(c.ClassId))))
            .When(v.PupilId != 0, a => a.ForPupils && (a.Classes.Count == 0 || a.Classes.Any(c => classes.Contains(c.ClassId))))
            .Filter(announcements.Where(a => a.SchoolId == v.SchoolId && a.WithdrawnAt == null));
    }

    /// <summary>
    /// What is about a pupil, a family reads while he is of it; who neither works here nor has a child here any more reads nothing.
    /// Through a token for chosen children only what is about them; what families of a class write, while one is of the class.
    /// </summary>
    public static IQueryable<Correspondence> VisibleTo(this IQueryable<Correspondence> correspondence, JournalDb db, Viewer v)
    {
        var own = correspondence.Where(c => c.SchoolId == v.SchoolId && c.Members.Any(m => m.PersonId == v.PersonId));
        if (!v.IsSignedIn || !(v.IsStaff || v.IsFamily))
            return own.Where(_ => false);
        var family = v.FamilyPupilIds.ToList();
        if (!v.IsStaff)
            own = own.Where(c => c.PupilId == null || family.Contains(c.PupilId.Value));
        var classes = v.PresentFamilyClassIds.ToList();
        own = own.Where(c => c.ClassId == null || classes.Contains(c.ClassId.Value));
        return v.Token is { Children: not null } ? own.Where(c => c.PupilId != null && v.ChildIds.Contains(c.PupilId.Value)) : own;
    }

    public static IQueryable<InternalMessage> VisibleTo(this IQueryable<InternalMessage> messages, JournalDb db, Viewer v)
    {
        var own = db.Correspondence.VisibleTo(db, v);
        return messages.Where(m => m.SchoolId == v.SchoolId && own.Any(c => c.Id == m.CorrespondenceId));
    }
}
