using EJournal.Domain.Access;

namespace EJournal.Domain.FinalMarks;

/// <summary>The final mark of a pupil in a teaching group for a grading period. «н/а» is an outcome, not a mark .</summary>
public sealed class FinalMark : IAboutPupil
{
    public const string NotAttested = "н/а";

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long GroupId { get; set; }
    public long PeriodId { get; set; }
    public long PupilId { get; set; }
    public required string Value { get; set; }
    public double? NumericValue { get; set; }
    public long AuthorId { get; set; }
    public DateTime RecordedAt { get; set; }

    /// <summary>Whether the first value came after its term (S-25).</summary>
    public bool Late { get; set; }

    /// <summary>Optimistic concurrency; grows with every change.</summary>
    public int Version { get; set; } = 1;
}
