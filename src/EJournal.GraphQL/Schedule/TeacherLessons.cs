using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>What became of one employee's lessons between two days (пропущенные и замещённые занятия, SCH-09), in lessons.</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.ScheduleRead | Scope.JournalRead)]
public sealed record TeacherLessons
{
    /// <summary>The employee (учитель).</summary>
    public required Employee Teacher { get; init; }

    /// <summary>His lessons by the schedule (по расписанию), whoever gave them; without those of others.</summary>
    public required int Scheduled { get; init; }

    /// <summary>His own lessons that he gave and recorded (проведено).</summary>
    public required int Held { get; init; }

    /// <summary>His own lessons that somebody else gives (замещено другими).</summary>
    public required int SubstitutedByOthers { get; init; }

    /// <summary>His own lessons that nobody gives (отменено).</summary>
    public required int Cancelled { get; init; }

    /// <summary>His own lessons on past days that nobody recorded (не записано).</summary>
    public required int NotRecorded { get; init; }

    /// <summary>Lessons of others that he gives instead (замещает).</summary>
    public required int GivenForOthers { get; init; }

    [GraphQLIgnore]
    public required DateOnly From { get; init; }

    [GraphQLIgnore]
    public required DateOnly To { get; init; }
}
