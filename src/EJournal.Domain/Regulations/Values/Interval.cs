namespace EJournal.Domain.Regulations;

/// <summary>At least once in so many days, weeks … («не реже одного раза в две недели»).</summary>
public sealed record Interval(int Count, IntervalUnit Unit) : ISettingValue
{
    public const int Most = 366;

    public string? FindFault() => Count is < 1 or > Most ? $"Промежуток должен быть от 1 до {Most}." : null;
}
