namespace EJournal.Domain.Control;

/// <summary>What became of the remarks that a teacher was made in an interval (COR-08).</summary>
public sealed record RemarkFigures
{
    public required int Made { get; init; }
    public required int MendedInTime { get; init; }
    public required int MendedLate { get; init; }
    public required int Waiting { get; init; }
    public required int Overdue { get; init; }
    public required int Accepted { get; init; }
    public required int SentBack { get; init; }
    public required int SlipsRequired { get; init; }
    public required int SlipsReturned { get; init; }

    /// <summary>Withdrawn remarks are none.</summary>
    /// <param name="remarks">The remarks, with all their steps.</param>
    /// <param name="today">The day at the school.</param>
    public static RemarkFigures Of(IEnumerable<Remark> remarks, DateOnly today)
    {
        var all = remarks.Where(r => r.Status != RemarkStatus.Withdrawn).ToList();
        // The last report counts: what was sent back is not mended until it is reported again.
        var mended = all.Where(r => !r.AwaitsTeacher).Select(r => r.Steps.Last(s => s.Status == RemarkStatus.Mended)).ToList();
        return new RemarkFigures
        {
            Made = all.Count,
            MendedInTime = mended.Count(s => !s.Late),
            MendedLate = mended.Count(s => s.Late),
            Waiting = all.Count(r => r.AwaitsTeacher),
            Overdue = all.Count(r => r.AwaitsTeacher && r.Due < today),
            Accepted = all.Count(r => r.Status == RemarkStatus.Accepted),
            SentBack = all.Count(r => r.Steps.Any(s => s.Status == RemarkStatus.SentBack)),
            SlipsRequired = all.Count(r => r.SlipRequired),
            SlipsReturned = all.Count(r => r.SlipRequired && !r.AwaitsTeacher),
        };
    }
}
