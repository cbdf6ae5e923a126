using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

/// <summary>Whether a pupil was at a lesson (посещаемость).</summary>
[ObjectType<AttendanceEntry>("Attendance", IgnoreProperties = true)]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Absences)]
public static class AttendanceType
{
    /// <summary>What the teacher recorded (отметка о присутствии).</summary>
    public static AttendanceStatus Status([Parent] AttendanceEntry entry) => entry.Status;
}
