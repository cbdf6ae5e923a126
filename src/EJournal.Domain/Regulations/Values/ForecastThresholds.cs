namespace EJournal.Domain.Regulations;

/// <summary>The lowest averages that round to 3, 4 and 5.</summary>
public sealed record ForecastThresholds(double Three, double Four, double Five) : ISettingValue
{
    public string? FindFault() =>
        Three is < 1 or > 5 || Four <= Three || Five <= Four || Five > 5 ? "Пороги должны расти и быть от 1 до 5." : null;
}
