namespace EJournal.Domain.Regulations;

/// <summary>At least so many times in one unit («не реже двух раз в неделю»).</summary>
public sealed record Frequency(int Times, IntervalUnit Per) : ISettingValue
{
    public const int Most = 31;

    public string? FindFault() => Times is < 1 or > Most ? $"Число раз должно быть от 1 до {Most}." : null;
}
