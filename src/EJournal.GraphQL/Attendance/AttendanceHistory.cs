using EJournal.Data.Writes;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;

namespace EJournal.GraphQL.Attendance;

internal static class AttendanceHistory
{
    /// <summary>Keeps the value that an entry, which has its id, holds now, and puts the change into the outbox.</summary>
    public static void Tell(
        JournalWrite write, AttendanceEntry entry, DiaryChangeKind kind, long? groupId = null, string? reason = null, long? correctionId = null)
    {
        write.Db.AttendanceRevisions.Add(new AttendanceRevision
        {
            SchoolId = entry.SchoolId,
            AttendanceId = entry.Id,
            Number = entry.Version,
            Status = entry.Status,
            ReasonId = entry.ReasonId,
            AuthorPersonId = write.Viewer.PersonId,
            At = write.Now,
            Reason = reason,
            CorrectionId = correctionId,
        });
        write.Publish(new JournalEvent
        {
            Kind = kind,
            PupilId = entry.PupilId,
            GroupId = groupId,
            LessonId = entry.LessonId,
            AttendanceId = entry.Id,
            Revision = entry.Version,
        });
    }
}
