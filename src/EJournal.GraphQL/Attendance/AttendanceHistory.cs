using EJournal.Data.Writes;
using EJournal.Domain.Attendance;

namespace EJournal.GraphQL.Attendance;

internal static class AttendanceHistory
{
    /// <summary>The value that an entry, which has its id, holds now.</summary>
    public static AttendanceRevision Revision(JournalWrite write, AttendanceEntry entry, long? correctionId = null) => new()
    {
        SchoolId = entry.SchoolId,
        AttendanceId = entry.Id,
        Number = entry.Version,
        Status = entry.Status,
        ReasonId = entry.ReasonId,
        AuthorPersonId = write.Viewer.PersonId,
        At = write.Now,
        CorrectionId = correctionId,
    };
}
