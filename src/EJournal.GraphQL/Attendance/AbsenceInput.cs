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

    /// <summary>
    /// Why what was recorded of this pupil is changed, where that is nobody else's business (причина исправления), at most 500
    /// characters: it stands in the changes of the pupil's diary in place of the reason given for the whole record. A request for
    /// a correction has one reason, and none here.
    /// </summary>
    public string? Reason { get; init; }
}
