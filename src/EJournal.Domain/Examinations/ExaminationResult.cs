using EJournal.Domain.Access;
using EJournal.Domain.Marks;

namespace EJournal.Domain.Examinations;

/// <summary>The result of a pupil's attempt at an examination (результат экзамена). It keeps every outcome it ever had.</summary>
public sealed class ExaminationResult : IAboutPupil
{
    private readonly List<ExaminationRevision> _revisions = [];

    public long Id { get; private set; }
    public long SchoolId { get; private set; }
    public long ExaminationId { get; private set; }
    public long PupilId { get; private set; }

    /// <summary>1, and 2 and more for re-takes.</summary>
    public int Attempt { get; private set; }

    /// <summary>The day of the attempt.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>The code on the scale; null for an absence, and where only points are given.</summary>
    public string? Value { get; private set; }

    public double? NumericValue { get; private set; }
    public double? Points { get; private set; }
    public string? AbsenceReason { get; private set; }

    /// <summary>The day on which the school had the result, on paper or from the examiners.</summary>
    public DateOnly ReceivedOn { get; private set; }

    public DateTime RecordedAt { get; private set; }

    /// <summary>Whether families could see it only after the term, counted from the receipt (S-26).</summary>
    public bool Late { get; private set; }

    public long AuthorId { get; private set; }

    /// <summary>Optimistic concurrency; grows with every change.</summary>
    public int Version { get; private set; }

    /// <summary>Oldest first; a result never changed has one.</summary>
    public IReadOnlyList<ExaminationRevision> Revisions => _revisions;

    public static ExaminationResult Enter(
        Examination examination, long pupilId, int attempt, DateOnly heldOn, DateOnly receivedOn, bool late, Outcome outcome, Entry entry)
    {
        var result = new ExaminationResult
        {
            SchoolId = examination.SchoolId,
            ExaminationId = examination.Id,
            PupilId = pupilId,
            Attempt = attempt,
            HeldOn = heldOn,
            ReceivedOn = receivedOn,
            Late = late,
            RecordedAt = entry.At,
            AuthorId = entry.EmployeeId,
        };
        result.Take(outcome, entry);
        return result;
    }

    public bool Is(Outcome outcome) => (Value, Points, AbsenceReason) == (outcome.Value?.Code, outcome.Points, outcome.AbsenceReason);

    /// <summary>Replaces the outcome; the old one stays as a revision with author, time and reason.</summary>
    public void Correct(Outcome outcome, Entry entry) => Take(outcome, entry);

    private void Take(Outcome outcome, Entry entry)
    {
        (Value, NumericValue, Points, AbsenceReason) = (outcome.Value?.Code, outcome.Value?.Number, outcome.Points, outcome.AbsenceReason);
        Version++;
        _revisions.Add(new ExaminationRevision
        {
            SchoolId = SchoolId,
            Number = Version,
            Value = Value,
            Points = Points,
            AbsenceReason = AbsenceReason,
            AuthorPersonId = entry.PersonId,
            At = entry.At,
            Reason = entry.Reason,
        });
    }
}
