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

    public static Refusal? OfDay(DateOnly approvedOn, DateOnly today) => approvedOn > today || approvedOn < today.AddYears(-2)
        ? new(RefusalCode.InvalidValue, "Дата утверждения не может быть в будущем или давно прошедшей.") { Field = "approvedOn" }
        : null;

    /// <summary>The day by which everything is approved; null where the school has none.</summary>
    public static DateOnly? DueOn(Regulation regulation, int year) => regulation.YearStartApprovalDeadline?.In(year);
}
