using EJournal.Domain.Access;
using EJournal.Domain.Attendance;

namespace EJournal.Domain.Excuses;

/// <summary>
/// A parent's note about a child's absence (объяснительная записка): for some days, or for some lessons of one. It is no part of
/// the journal (ACC-08): the homeroom teacher decides on it and enters the reasons. Health data, where it tells of an illness.
/// </summary>
public sealed class ExcuseNote : IAboutPupil
{
    public const int LongestText = 500;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PupilId { get; set; }
    public long ParentId { get; set; }
    public DateOnly From { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly To { get; set; }

    /// <summary>Only from this lesson of the day on; null for the whole day.</summary>
    public int? FirstLesson { get; set; }

    /// <summary>Only up to this lesson of the day.</summary>
    public int? LastLesson { get; set; }

    /// <summary>What the parent says it was: illness, or another valid reason.</summary>
    public AbsenceKind Kind { get; set; }

    public required string Text { get; set; }
    public DateTime FiledAt { get; set; }
    public ExcuseStatus Status { get; private set; }
    public long? DecidedByPersonId { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>What the homeroom teacher answered; of a declined note the reason.</summary>
    public string? Answer { get; private set; }

    public void Decide(bool accept, string? answer, long personId, DateTime at)
    {
        Status = accept ? ExcuseStatus.Accepted : ExcuseStatus.Declined;
        (DecidedByPersonId, DecidedAt, Answer) = (personId, at, answer);
    }

    public void Withdraw(DateTime at) => (Status, DecidedAt) = (ExcuseStatus.Withdrawn, at);
}
