namespace EJournal.Domain.Curriculum;

/// <summary>A topic of a plan and what was taught of it by a day.</summary>
/// <param name="Number">Its place in the plan, from 1.</param>
/// <param name="Topic">What is taught.</param>
/// <param name="Hours">In lessons, as planned.</param>
/// <param name="Taught">Lessons that were held on it.</param>
/// <param name="LastOn">The day of the last of them; null where there is none.</param>
public sealed record ProgrammeTopic(int Number, string Topic, int Hours, int Taught, DateOnly? LastOn)
{
    public bool Covered => Taught >= Hours;

    /// <summary>Of the topics whose turn came within the first hours of the plan, those that were not taught for as long as that.</summary>
    public static IReadOnlyList<ProgrammeTopic> Overdue(IReadOnlyList<ProgrammeTopic> plan, int due)
    {
        var overdue = new List<ProgrammeTopic>();
        foreach (var topic in plan)
        {
            if (due <= 0)
                break;
            if (topic.Taught < Math.Min(topic.Hours, due))
                overdue.Add(topic);
            due -= topic.Hours;
        }

        return overdue;
    }
}
