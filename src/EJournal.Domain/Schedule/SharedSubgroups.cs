using EJournal.Domain.People;

namespace EJournal.Domain.Schedule;

/// <summary>Subgroups of a class that have a pupil in common, each pair for the time he is in both: they cannot be taught at once.</summary>
public sealed class SharedSubgroups(IEnumerable<(long ClassId, string One, string Other, Spell Time)> pairs)
{
    private readonly ILookup<(long, string, string), Spell> _times =
        pairs.SelectMany(p => new[] { (Key: (p.ClassId, p.One, p.Other), p.Time), (Key: (p.ClassId, p.Other, p.One), p.Time) })
            .ToLookup(p => p.Key, p => p.Time);

    public static SharedSubgroups None { get; } = new([]);

    public bool Share(long classId, string one, string other, DateOnly day) => _times[(classId, one, other)].Any(time => time.Contains(day));
}
