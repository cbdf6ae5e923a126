using EJournal.Domain.Access;
using EJournal.Domain.Attendance;

namespace EJournal.Domain.Corrections;

/// <summary>One change that a correction asks for.</summary>
public sealed class CorrectionItem : IMayBeAboutPupil
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long CorrectionId { get; set; }

    /// <summary>From 1, in the order they were given.</summary>
    public int Number { get; set; }

    public CorrectionKind Kind { get; set; }

    /// <summary>Null for the topic.</summary>
    public long? PupilId { get; set; }

    /// <summary>The mark to be changed; null for a new one.</summary>
    public long? MarkId { get; set; }

    /// <summary>The version of the mark when the change was asked for: what was changed since is not overwritten.</summary>
    public int? MarkVersion { get; set; }

    public long? WorkKindId { get; set; }
    public AttendanceStatus? Attendance { get; set; }

    /// <summary>As it stood when the change was asked for: a mark's code or the topic; null where there was none.</summary>
    public string? OldValue { get; set; }

    /// <summary>As it is to be: a mark's code or the topic.</summary>
    public string? NewValue { get; set; }
}
