using EJournal.Domain.Schools;

namespace EJournal.Domain.Regulations;

/// <summary>The kind of grading period that some grades have.</summary>
public sealed record GradePeriods(int FromGrade, int ToGrade, GradingPeriodKind Kind) : ISettingValue
{
    public string? FindFault() => FromGrade < 1 || ToGrade > 11 || FromGrade > ToGrade ? "Классы должны быть от 1 до 11." : null;
}
