namespace EJournal.Domain.Progress;

/// <summary>A mark as averages see it.</summary>
/// <param name="Code">As it stands in the journal: «5», «зачёт».</param>
/// <param name="Number">The number that counts; null for a code that does not count .</param>
/// <param name="Weight">From its kind of work.</param>
public readonly record struct CountedMark(string Code, double? Number, double Weight)
{
    public bool Counts => Number is not null && Weight > 0;
}
