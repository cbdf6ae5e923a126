using System.Globalization;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.FinalMarks;

/// <summary>Who sets final marks, when, and on how many marks they stand (FIN-01 to FIN-04, A-18).</summary>
public static class FinalMarkRules
{
    public const int MostInColumn = 60;

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    public static Refusal WrongSize { get; } =
        new(RefusalCode.InvalidValue, $"За один раз можно выставить от 1 до {MostInColumn} отметок.") { Field = "marks" };

    public static Refusal UnknownGroup { get; } = new(RefusalCode.NotFound, "Такой группы нет.") { Field = "groupId" };

    public static Refusal UnknownPeriod { get; } = new(RefusalCode.NotFound, "Такого учебного периода нет.") { Field = "periodId" };

    public static Refusal ReasonMissing { get; } = new(RefusalCode.InvalidValue, "Укажите причину исправления.") { Field = "reason" };

    /// <summary>Null when the viewer may set final marks of the group for the period.</summary>
    public static Refusal? MaySet(Viewer viewer, TeachingGroup group, SchoolClass schoolClass, GradingPeriod period, DateOnly today)
    {
        // A pupil never works in the journal, whatever else he is (ACC-08).
        if (!viewer.IsStaff || viewer.Has(Role.Pupil) || !viewer.OwnGroupIds.Contains(group.Id))
            return new(RefusalCode.NotTaughtByYou, "Эту группу ведёте не вы: итоговые отметки выставляет её учитель.");
        if (!period.IsFor(schoolClass.GradeLevel) || SchoolYear.Of(period.From) != schoolClass.Year)
            return new(RefusalCode.InvalidValue, "У этого класса нет такого учебного периода.") { Field = "periodId" };
        if (period.Closed)
            return new(RefusalCode.PeriodClosed, "Учебный период закрыт, записи в нём больше не меняются.");
        if (today < period.From)
            return new(RefusalCode.InvalidValue, "Учебный период ещё не начался.") { Field = "periodId" };
        return null;
    }

    /// <summary>A value of the grade's scale, or «н/а», which is an outcome and counts nowhere .</summary>
    public static Decision<ScaleValue> OnScale(MarkScale scale, string value) =>
        string.Equals(value.Trim(), FinalMark.NotAttested, StringComparison.OrdinalIgnoreCase)
            ? new ScaleValue(FinalMark.NotAttested, null)
            : MarkRules.OnScale(scale, value);

    /// <summary>
    /// Null when there are enough marks, or a reason where the school takes one. «н/а» needs none, and a year is attested by
    /// its periods.
    /// </summary>
    public static Refusal? OfMinimum(Regulation regulation, FinalMarkGrounds grounds, ScaleValue value, string? reason)
    {
        if (grounds.Minimum is not { } minimum || value.Code == FinalMark.NotAttested || grounds.Marks >= minimum)
            return null;
        if (regulation.MinMarksPerPeriod.WhenFewer == Strictness.Error)
            return new(RefusalCode.InvalidValue, $"Отметок за период {grounds.Marks}, а нужно не меньше {minimum}: можно поставить только «{FinalMark.NotAttested}».") { Field = "value", Clause = "S-19" };
        return string.IsNullOrWhiteSpace(reason)
            ? new(RefusalCode.InvalidValue, $"Отметок за период {grounds.Marks}, а нужно не меньше {minimum}: укажите причину.") { Field = "reason", Clause = "S-19" }
            : null;
    }

    /// <summary>Null when the mark is the one that the average speaks for, or there is a reason for another (FIN-03).</summary>
    public static Refusal? OfGrounds(FinalMarkGrounds grounds, ScaleValue value, string? reason) =>
        value.Number is not { } given || grounds.Expected is not { } expected || given == expected || !string.IsNullOrWhiteSpace(reason)
            ? null
            : new(RefusalCode.InvalidValue, string.Create(Russian, $"Средний балл {grounds.Average:0.00} соответствует отметке {expected}: укажите, почему ставится {value.Code}.")) { Field = "reason", Clause = "A-23" };

    /// <summary>Whether the marks come later than the school allows after the end of the period (S-25).</summary>
    public static bool IsLate(Regulation regulation, GradingPeriod period, DateOnly today) => today > period.To.AddDays(regulation.FinalMarkDeadline.Days);
}
