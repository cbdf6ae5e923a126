namespace EJournal.Domain.Curriculum;

/// <summary>How far a programme has come on a day, in lessons (прохождение программы, CUR-07).</summary>
/// <param name="Planned">Hours of the whole plan.</param>
/// <param name="Scheduled">Lessons that stood in the schedule up to the day, whatever became of them.</param>
/// <param name="Held">Those of them that were held.</param>
/// <param name="Covered">Hours of the plan that were taught.</param>
public readonly record struct ProgrammeFigures(int Planned, int Scheduled, int Held, int Covered)
{
    /// <summary>Hours of the plan that ought to have been taught by the day: as many as there were lessons.</summary>
    public int Due => Math.Min(Scheduled, Planned);

    /// <summary>Hours ahead of the plan; below zero behind it.</summary>
    public int Balance => Covered - Due;

    public bool Complete => Planned > 0 && Covered >= Planned;

    public static ProgrammeFigures operator +(ProgrammeFigures a, ProgrammeFigures b) => Add(a, b);

    public static ProgrammeFigures Add(ProgrammeFigures left, ProgrammeFigures right) =>
        new(left.Planned + right.Planned, left.Scheduled + right.Scheduled, left.Held + right.Held, left.Covered + right.Covered);
}
