namespace EJournal.Domain.Lessons;

/// <summary>A dated lesson and, once it was held, its record (запись о занятии).</summary>
public sealed class Lesson
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long GroupId { get; set; }

    /// <summary>The class of <see cref="GroupId"/>, repeated here so that a week of a class is one index range.</summary>
    public long ClassId { get; set; }

    public DateOnly Date { get; set; }

    /// <summary>Number in the school day, from 1; 0 is the lesson before the first.</summary>
    public int Number { get; set; }

    public TimeOnly StartsAt { get; set; }
    public TimeOnly EndsAt { get; set; }
    public LessonStatus Status { get; set; }

    /// <summary>The employee who gives the lesson.</summary>
    public long TeacherId { get; set; }

    /// <summary>The employee whose lesson it is, when <see cref="TeacherId"/> substitutes; else null.</summary>
    public long? SubstitutedTeacherId { get; set; }

    /// <summary>Does this employee give the lesson instead of the one whose lesson it is?</summary>
    public bool IsSubstitutedBy(long employeeId) => SubstitutedTeacherId is not null && TeacherId == employeeId;

    public string? Room { get; set; }
    public string? Topic { get; set; }
    public long? WorkKindId { get; set; }

    /// <summary>What kind of activity it is (LES-01); null for that of its group.</summary>
    public LessonActivity? Activity { get; set; }

    /// <summary>The topic of the plan that was taught, as it stood then (CUR-07); null for a topic outside the plan.</summary>
    public long? PlanItemId { get; set; }

    /// <summary>Moment of the first record of the lesson (LES-03); null until it is recorded.</summary>
    public DateTime? RecordedAt { get; set; }

    /// <summary>Whether the first record came after its term (S-12).</summary>
    public bool RecordedLate { get; set; }

    /// <summary>Records that the lesson was held; the moment of the first record stays. A topic in other words leaves its place in the plan.</summary>
    public void Record(string? topic, long? workKindId, DateTime at, bool late, long? planItemId = null, LessonActivity? activity = null)
    {
        if (topic is not null)
            (Topic, PlanItemId) = (topic, planItemId);
        Activity = activity ?? Activity;
        if (workKindId is not null)
            WorkKindId = workKindId;
        Status = LessonStatus.Held;
        if (RecordedAt is not null)
            return;
        (RecordedAt, RecordedLate) = (at, late);
    }

    /// <summary>Somebody else gives the lesson; whose lesson it is stays known, also when the substitute is replaced.</summary>
    public void SubstituteBy(long employeeId)
    {
        SubstitutedTeacherId ??= TeacherId;
        TeacherId = employeeId;
    }

    /// <summary>The lesson of a group that another teacher takes over; a substitute goes on giving it.</summary>
    public void HandOver(long fromEmployeeId, long toEmployeeId)
    {
        if (SubstitutedTeacherId is null)
            TeacherId = TeacherId == fromEmployeeId ? toEmployeeId : TeacherId;
        else
            SubstitutedTeacherId = TeacherId == toEmployeeId ? null : toEmployeeId;
    }

    /// <summary>Back into the schedule, and back to whose lesson it is.</summary>
    public void Restore()
    {
        Status = LessonStatus.Planned;
        TeacherId = SubstitutedTeacherId ?? TeacherId;
        SubstitutedTeacherId = null;
    }
}
