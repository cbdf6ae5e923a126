namespace EJournal.Domain.People;

/// <summary>A child enrolled in the school, or who was. Classes and subgroups change through its methods, which keep the past.</summary>
public sealed class Pupil
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PersonId { get; set; }
    public Person Person { get; set; } = null!;

    /// <summary>Number of the personal file (личное дело), unique within the school.</summary>
    public required string FileNumber { get; set; }

    /// <summary>The class he is in; of a pupil who left, the last one.</summary>
    public long ClassId { get; private set; }

    /// <summary>The first day at school; null where it is not on record.</summary>
    public DateOnly? EnrolledOn { get; private set; }

    /// <summary>The first day no longer at school (выбыл); null for a pupil of the school.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>The classes he was in. Empty unless a query asked for it; a change needs it.</summary>
    public List<ClassMembership> Classes { get; } = [];

    /// <summary>The subgroups he was in. Empty unless a query asked for it; a change needs it.</summary>
    public List<PupilSubgroup> Subgroups { get; } = [];

    /// <summary>Into a class from a day on; null for always, where the day is not on record.</summary>
    public static Pupil Enrol(Person person, string fileNumber, long classId, DateOnly? on, IReadOnlyCollection<string> subgroups)
    {
        var pupil = new Pupil
        {
            SchoolId = person.SchoolId,
            PersonId = person.Id,
            Person = person,
            FileNumber = fileNumber,
            EnrolledOn = on,
        };
        pupil.Enter(classId, on ?? Spell.Beginning, subgroups);
        return pupil;
    }

    /// <summary>Since when he is in the class he is in, or was away for.</summary>
    public DateOnly Since => LeftOn ?? Current(Classes)?.From ?? Spell.Beginning;

    /// <summary>To another class, not before <see cref="Since"/>; on that very day he was never in the one before.</summary>
    public void Transfer(long classId, DateOnly on, IReadOnlyCollection<string> subgroups)
    {
        End(on);
        Enter(classId, on, subgroups);
    }

    /// <summary>From the school, after <see cref="Since"/>.</summary>
    public void Leave(DateOnly on)
    {
        End(on);
        LeftOn = on;
    }

    /// <summary>Back to the school, on the day of leaving or later.</summary>
    public void Return(long classId, DateOnly on, IReadOnlyCollection<string> subgroups)
    {
        LeftOn = null;
        Enter(classId, on, subgroups);
    }

    /// <summary>The list is the whole: who moved to the other subgroup left the first. False when nothing changed.</summary>
    public bool SetSubgroups(IReadOnlyCollection<string> names, DateOnly on)
    {
        var current = Subgroups.Where(s => s.Until == Spell.Open).ToList();
        var gone = current.Where(s => !names.Contains(s.Name)).ToList();
        var added = names.Except(current.Select(s => s.Name)).ToList();
        EndSubgroups(gone, on);
        Join(added, on);
        return gone.Count + added.Count > 0;
    }

    private static ClassMembership? Current(List<ClassMembership> classes) => classes.Find(m => m.Until == Spell.Open);

    private void Enter(long classId, DateOnly on, IEnumerable<string> subgroups)
    {
        ClassId = classId;
        Classes.Add(new ClassMembership { SchoolId = SchoolId, ClassId = classId, From = on });
        Join(subgroups, on);
    }

    private void Join(IEnumerable<string> names, DateOnly on) =>
        Subgroups.AddRange(names.Distinct().Select(name => new PupilSubgroup { SchoolId = SchoolId, PupilId = Id, Name = name, From = on }));

    private void End(DateOnly on)
    {
        var current = Current(Classes) ?? throw new InvalidOperationException("The pupil's classes were not read, or he is in none.");
        if (current.From < on)
            current.Until = on;
        else
            Classes.Remove(current);
        EndSubgroups([.. Subgroups.Where(s => s.Until == Spell.Open)], on);
    }

    // One begun on that day, or later, never was.
    private void EndSubgroups(IReadOnlyList<PupilSubgroup> ended, DateOnly on)
    {
        foreach (var subgroup in ended)
        {
            if (subgroup.From < on)
                subgroup.Until = on;
            else
                Subgroups.Remove(subgroup);
        }
    }
}
