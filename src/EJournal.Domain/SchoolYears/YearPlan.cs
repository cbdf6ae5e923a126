using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schools;

namespace EJournal.Domain.SchoolYears;

/// <summary>What opening a school year makes.</summary>
public sealed record YearPlan(IReadOnlyList<PlannedClass> Classes, IReadOnlyList<PlannedMove> Moves)
{
    public IEnumerable<PlannedMove> Into(PlannedClass planned) => Moves.Where(m => m.To == planned);
}

/// <summary>A class of the new year.</summary>
public sealed class PlannedClass(ClassName name, int shift, long? homeroomTeacherId)
{
    public ClassName Name { get; } = name;
    public int Shift { get; } = shift;
    public long? HomeroomTeacherId { get; } = homeroomTeacherId;

    /// <summary>The classes that it follows; none for a class formed anew, several where they are joined.</summary>
    public List<SchoolClass> Follows { get; } = [];

    public List<PlannedGroup> Groups { get; } = [];
}

/// <summary>A group of the new year, and the one it follows.</summary>
/// <param name="Follows">The group of the year before.</param>
/// <param name="SubjectId">The subject.</param>
/// <param name="Subgroup">Name of the subgroup; empty for the whole class.</param>
/// <param name="TeacherId">Who teaches it.</param>
/// <param name="WeeklyHours">Hours a week.</param>
/// <param name="Activity">What kind of activity its lessons are.</param>
/// <param name="TeacherWorks">False where the teacher works at the school no longer, so that another has to be named.</param>
public sealed record PlannedGroup(long Follows, long SubjectId, string Subgroup, long TeacherId, double WeeklyHours, LessonActivity Activity, bool TeacherWorks);

/// <summary>Where a pupil goes.</summary>
/// <param name="Pupil">Who, from which class.</param>
/// <param name="To">Into which class; null for one who leaves.</param>
/// <param name="Reason">Why he leaves.</param>
/// <param name="WithClass">He goes where his class goes, and keeps his subgroups.</param>
public sealed record PlannedMove(ClassPupil Pupil, PlannedClass? To, LeavingReason? Reason, bool WithClass);
