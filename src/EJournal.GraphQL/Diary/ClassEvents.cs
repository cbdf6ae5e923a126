using EJournal.Data;
using EJournal.Domain.Delivery;
using EJournal.Domain.People;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// Whom events of whole classes concern: one row of the outbox for a class or a school, and the pupils are told from their days
/// in the class when it is read. A weekly grid and bells concern who is in the class on their first day or later; an event of the
/// school or of classes who is in one of them on one of its days, as it was before the change or as it is after it.
/// </summary>
internal static class ClassEvents
{
    public static IQueryable<Concerned> Of(JournalDb db, IQueryable<JournalEvent> events, IQueryable<Pupil> pupils) =>
        from happened in events
        where happened.PupilId == null && happened.LessonId == null
        from pupil in pupils
        where pupil.SchoolId == happened.SchoolId
            && (db.ClassMemberships.Any(m => m.PupilId == pupil.Id && m.ClassId == happened.ClassId && m.From < m.Until && happened.Day < m.Until)
                || db.SchoolEventRevisions.Any(r => r.EventId == happened.SchoolEventId && (r.Number == happened.Revision || r.Number == happened.Revision - 1)
                    && db.ClassMemberships.Any(m => m.PupilId == pupil.Id && m.From <= r.To && r.From < m.Until && m.From < m.Until
                        && (r.Classes.Count == 0 || r.Classes.Any(c => c.ClassId == m.ClassId)))))
        select new Concerned { PupilId = pupil.Id, Event = happened };
}
