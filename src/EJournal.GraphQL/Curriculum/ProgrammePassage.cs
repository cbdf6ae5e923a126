using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>How far the programme of a group has come on a day: the lesson plan against what was held (прохождение программы), in lessons.</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.Lessons)]
public sealed record ProgrammePassage
{
    /// <summary>The group (учебная группа).</summary>
    public required TeachingGroup Group { get; init; }

    /// <summary>The day it is counted on, inclusive (на дату).</summary>
    public required DateOnly On { get; init; }

    /// <summary>Hours of the whole plan (часов по плану); 0 while there is none.</summary>
    public int PlannedHours => Figures.Planned;

    /// <summary>Lessons of the schedule up to the day, whatever became of them (уроков по расписанию).</summary>
    public int ScheduledHours => Figures.Scheduled;

    /// <summary>Lessons that were held (проведено уроков).</summary>
    public int HeldHours => Figures.Held;

    /// <summary>Hours of the plan that ought to have been taught by the day (должно быть пройдено).</summary>
    public int DueHours => Figures.Due;

    /// <summary>Hours of the plan that were taught (пройдено часов плана).</summary>
    public int CoveredHours => Figures.Covered;

    /// <summary>Hours ahead of the plan; below zero behind it (опережение или отставание).</summary>
    public int Balance => Figures.Balance;

    /// <summary>Whether the whole plan was taught (программа пройдена).</summary>
    public bool Complete => Figures.Complete;

    [GraphQLIgnore]
    public required ProgrammeFigures Figures { get; init; }
}
