using EJournal.Domain.Lessons;
using EJournal.Domain.People;

namespace EJournal.Domain.Curriculum;

/// <summary>What the load of a group became by a change, or was before the first one (распределение нагрузки, CUR-03). Rows are only added.</summary>
public sealed class LoadChange
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long GroupId { get; set; }
    public LoadChangeKind Kind { get; set; }

    /// <summary>The employee who teaches the group from then on.</summary>
    public long TeacherId { get; set; }

    public double WeeklyHours { get; set; }
    public LessonActivity Activity { get; set; }

    /// <summary>The first day; null for what came with the imported lists.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The order it rests on, where there is one.</summary>
    public Order? Order { get; set; }

    /// <summary>The person who entered it; null for what an import brought.</summary>
    public long? AuthorId { get; set; }

    public DateTime At { get; set; }

    /// <summary>The group as it stands.</summary>
    public static LoadChange Of(TeachingGroup group, LoadChangeKind kind, DateTime at) => new()
    {
        SchoolId = group.SchoolId,
        GroupId = group.Id,
        Kind = kind,
        TeacherId = group.TeacherId,
        WeeklyHours = group.WeeklyHours,
        Activity = group.Activity,
        At = at,
    };
}
