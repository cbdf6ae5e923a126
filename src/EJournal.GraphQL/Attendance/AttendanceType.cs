using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

/// <summary>Whether a pupil was at a lesson (посещаемость).</summary>
[ObjectType<AttendanceEntry>("Attendance", IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Absences)]
public static class AttendanceType
{
    /// <summary>The id of the record (идентификатор).</summary>
    [ID("Attendance")]
    [AnyToken]
    public static long Id([Parent] AttendanceEntry entry) => entry.Id;

    /// <summary>What the teacher recorded (отметка о присутствии).</summary>
    public static AttendanceStatus Status([Parent] AttendanceEntry entry) => entry.Status;

    /// <summary>Whether it was first entered after its term, S-12 of the regulation (с опозданием).</summary>
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static bool Late([Parent] AttendanceEntry entry) => entry.Late;
}
