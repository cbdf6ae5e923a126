using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Curriculum;

/// <summary>Approvals before a school year (CUR-04): by the director, by the day of S-07.</summary>
public static class YearApprovalRules
{
    public static Refusal NoCurriculum { get; } = new(RefusalCode.InvalidValue, "Учебный план этого года ещё не внесён.") { Field = "matter" };

    public static Refusal? MayApprove(Viewer viewer) => viewer.IsStaff && viewer.Has(Role.Director)
        ? null
        : new(RefusalCode.Forbidden, "К началу учебного года утверждает директор.");

    /// <summary>Null for a day between the beginning of the calendar year and today.</summary>
    public static Refusal? OfDay(int year, DateOnly approvedOn, DateOnly today) => approvedOn > today || approvedOn < new DateOnly(year, 1, 1)
        ? new(RefusalCode.InvalidValue, "Дата утверждения не может быть в будущем или раньше календарного года, в котором начинается учебный.") { Field = "approvedOn" }
        : null;

    /// <summary>The day by which everything is approved; null where the school has none, and for a year outside the calendar.</summary>
    public static DateOnly? DueOn(Regulation regulation, int year) => year is < 1900 or > 2200 ? null : regulation.YearStartApprovalDeadline?.In(year);
}
