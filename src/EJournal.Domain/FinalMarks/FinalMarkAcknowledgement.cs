using EJournal.Domain.Access;

namespace EJournal.Domain.FinalMarks;

/// <summary>
/// That a parent has seen the final marks of a child for a period (DIA-10, S-29): which marks, and which value of each. Only
/// added to; a mark that is set or corrected later is not covered by it.
/// </summary>
public sealed class FinalMarkAcknowledgement : IAboutPupil
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PupilId { get; set; }
    public long PeriodId { get; set; }
    public long ParentId { get; set; }
    public DateTime At { get; set; }
    public List<AcknowledgedMark> Marks { get; } = [];

    /// <summary>Has he seen the marks as they stand now?</summary>
    public bool Covers(IEnumerable<FinalMark> now) =>
        now.All(mark => Marks.Exists(seen => seen.FinalMarkId == mark.Id && seen.Revision == mark.Version));
}
