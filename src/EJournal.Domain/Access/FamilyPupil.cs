using EJournal.Domain.People;

namespace EJournal.Domain.Access;

/// <summary>An own child, or the pupil himself, with what decides which lessons are his: the classes and subgroups, each for its time.</summary>
public sealed record FamilyPupil(long PupilId, IReadOnlyList<ClassTime> Classes, IReadOnlyList<SubgroupTime> Subgroups)
{
    /// <summary>Did the child take part in what was taught to this class, or subgroup of it, on that day?</summary>
    public bool Attends(long classId, string subgroup, DateOnly date) =>
        WasIn(classId, date) && (subgroup.Length == 0 || Subgroups.Any(s => s.Name == subgroup && s.Time.Contains(date)));

    /// <summary>The same on any day.</summary>
    public bool EverAttended(long classId, string subgroup) =>
        WasIn(classId) && (subgroup.Length == 0 || Subgroups.Any(s => s.Name == subgroup));

    // Loops without a delegate and without an enumerator: asked for every field of every lesson.
    public bool WasIn(long classId)
    {
        for (var i = 0; i < Classes.Count; i++)
        {
            if (Classes[i].ClassId == classId)
                return true;
        }

        return false;
    }

    public bool WasIn(long classId, DateOnly date)
    {
        for (var i = 0; i < Classes.Count; i++)
        {
            if (Classes[i].ClassId == classId && Classes[i].Time.Contains(date))
                return true;
        }

        return false;
    }
}

/// <summary>A class for its time.</summary>
public readonly record struct ClassTime(long ClassId, Spell Time);

/// <summary>A subgroup for its time.</summary>
public readonly record struct SubgroupTime(string Name, Spell Time);
