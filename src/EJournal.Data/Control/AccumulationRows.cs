using EJournal.Domain.Control;
using EJournal.Domain.Lessons;

namespace EJournal.Data.Control;

/// <summary>What the figures of accumulation are made of.</summary>
/// <param name="Groups">The groups that are marked.</param>
/// <param name="Pupils">Their pupils, each once for each of his groups.</param>
/// <param name="Unchecked">Lessons with written work whose marks are overdue.</param>
public sealed record AccumulationRows(
    IReadOnlyList<AccumulationRows.MarkedGroup> Groups, IReadOnlyList<MarkedPupil> Pupils, IReadOnlyList<Lesson> Unchecked)
{
    /// <summary>A group with the marks that each pupil should have by now; null where no period asks for any.</summary>
    public sealed record MarkedGroup(long Id, long ClassId, int? Required);
}
