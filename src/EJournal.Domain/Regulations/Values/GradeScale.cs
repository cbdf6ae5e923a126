namespace EJournal.Domain.Regulations;

/// <summary>The scale that some grades are marked on.</summary>
public sealed record GradeScale(int FromGrade, int ToGrade, ScaleKind Scale) : ISettingValue
{
    public string? FindFault() => FromGrade < 1 || ToGrade > 11 || FromGrade > ToGrade ? "Классы должны быть от 1 до 11." : null;
}
