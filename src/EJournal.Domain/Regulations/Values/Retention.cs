namespace EJournal.Domain.Regulations;

/// <summary>Years of keeping.</summary>
public sealed record Retention(int JournalYears, int ConsolidatedSheetYears) : ISettingValue
{
    public string? FindFault() => JournalYears is < 1 or > 100 || ConsolidatedSheetYears is < 1 or > 100 ? "Срок хранения от 1 до 100 лет." : null;
}
