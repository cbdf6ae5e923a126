namespace EJournal.Domain.Lessons;

/// <summary>What the terms of entries about a lesson are counted on. Lists are filled only as far as the regulation asks.</summary>
public sealed record TermFacts
{
    /// <summary>The day of the lesson: a mark stands in its column (LES-10).</summary>
    public required DateOnly Day { get; init; }

    public required int GradeLevel { get; init; }

    /// <summary>The days from the lesson's to today on which the class has lessons, with the end of the last one, subgroups included .</summary>
    public IReadOnlyDictionary<DateOnly, TimeOnly> ClassDays { get; init; } = new Dictionary<DateOnly, TimeOnly>();

    /// <summary>The next days on which the group has lessons, in order. A second lesson of the same day is no next one: nobody checks works in a break.</summary>
    public IReadOnlyList<DateOnly> NextLessons { get; init; } = [];

    /// <summary>By kind of work, how many works of the kind the teacher took in on the day over all his groups .</summary>
    public IReadOnlyDictionary<long, int> Works { get; init; } = new Dictionary<long, int>();
}
