using EJournal.Data.SchoolYears;
using EJournal.Domain.SchoolYears;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>A school year to be opened (открытие учебного года). What is not named is done as <c>schoolYearProposal</c> shows.</summary>
public sealed record OpenSchoolYearInput
{
    /// <summary>The calendar year in which it begins (год начала): the one after the current school year's.</summary>
    public required int Year { get; init; }

    /// <summary>The first day of teaching (первый день).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of teaching (последний день).</summary>
    public required DateOnly To { get; init; }

    /// <summary>
    /// From when pupils are in their new classes (с какого дня): after the last day of the year before, not in the future; the first
    /// day, or today where that is earlier, when not given.
    /// </summary>
    public DateOnly? On { get; init; }

    /// <summary>The order it rests on (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The grading periods, up to 50 (учебные периоды); those of the year before, a year later, when not given.</summary>
    public IReadOnlyList<GradingPeriodInput>? Periods { get; init; }

    /// <summary>Classes that go on otherwise (классы).</summary>
    public IReadOnlyList<ClassGoesOnInput>? Classes { get; init; }

    /// <summary>Classes that follow no other: the first grade, and those formed anew (новые классы).</summary>
    public IReadOnlyList<NewClassInput>? NewClasses { get; init; }

    /// <summary>Pupils who go another way than their class (ученики).</summary>
    public IReadOnlyList<PupilGoesOnInput>? Pupils { get; init; }

    /// <summary>Groups that go on otherwise (учебные группы).</summary>
    public IReadOnlyList<GroupGoesOnInput>? Groups { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal YearRequest ToRequest() => new(Year, From, To, On, Order.ToOrder(), Periods?.Select(p => p.ToPlanned()).ToList(), new YearCorrections(
        [.. (Classes ?? []).Select(c => new ClassCorrection(c.ClassId, c.Letter, c.Shift, c.HomeroomTeacherId, c.Finishes == true))],
        [.. (NewClasses ?? []).Select(c => new NewClass(c.GradeLevel, c.Letter, c.Shift ?? 1, c.HomeroomTeacherId))],
        [.. (Pupils ?? []).Select(p => new PupilCorrection(p.PupilId, p.Step, p.Letter, p.Reason))],
        [.. (Groups ?? []).Select(g => new GroupCorrection(g.GroupId, g.TeacherId, g.WeeklyHours, g.Ends == true))]));
}
