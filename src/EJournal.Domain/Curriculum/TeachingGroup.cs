using EJournal.Domain.Lessons;

namespace EJournal.Domain.Curriculum;

/// <summary>One subject taught to a class or to a subgroup of it by one teacher (распределение нагрузки, CUR-09).</summary>
public sealed class TeachingGroup
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long ClassId { get; set; }
    public long SubjectId { get; set; }

    /// <summary>Name of the subgroup; empty when the whole class is taught.</summary>
    public string Subgroup { get; set; } = "";

    /// <summary>The employee who teaches the group.</summary>
    public long TeacherId { get; set; }

    public double WeeklyHours { get; set; }

    /// <summary>What kind of activity its lessons are, unless one says otherwise (LES-01).</summary>
    public LessonActivity Activity { get; set; }
}
