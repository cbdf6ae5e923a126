using EJournal.Domain.Control;

namespace EJournal.Domain.Readiness;

/// <summary>How the trial went in one class, counted from the journal (показатели пробной эксплуатации, ROL-13).</summary>
/// <param name="ClassId">The class.</param>
/// <param name="Filling">Its lessons, and how they are recorded.</param>
/// <param name="Corrections">Entries of the register of corrections asked for at its lessons.</param>
/// <param name="Comparisons">Comparisons with paper.</param>
/// <param name="Differences">Differences that these found.</param>
/// <param name="Remarks">Remarks made about its journal.</param>
public sealed record ClassTrialCounts(long ClassId, FillingFigures Filling, int Corrections, int Comparisons, int Differences, int Remarks);
