using EJournal.Domain.Attendance;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Attendance;

/// <summary>Whether a pupil was at the lesson (отметка о присутствии).</summary>
public sealed record AbsenceInput
{
    /// <summary>The pupil, of the lesson's group (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>What to record; PRESENT takes an absence back (отметка о присутствии).</summary>
    public required AttendanceStatus Status { get; init; }
}
