namespace EJournal.Domain.Lessons;

/// <summary>The term of an entry about one lesson.</summary>
/// <param name="Until">The last moment by the school's clock, inclusive; null where there is no end, or it has not come in sight yet.</param>
/// <param name="Setting">The setting it comes from: <c>S-12</c>.</param>
public readonly record struct EntryTerm(DateTime? Until, string Setting)
{
    public bool PassedAt(DateTime schoolClock) => schoolClock > Until;
}
