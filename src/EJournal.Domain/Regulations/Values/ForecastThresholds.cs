namespace EJournal.Domain.Regulations;

/// <summary>The lowest averages that round to 3, 4 and 5.</summary>
public sealed record ForecastThresholds(double Three, double Four, double Five) : ISettingValue
{
    /// <summary>The mark that an average speaks for.</summary>
    public int MarkOf(double average) => average < Three ? 2 : average < Four ? 3 : average < Five ? 4 : 5;

    public string? FindFault() =>
        Three is < 1 or > 5 || Four <= Three || Five <= Four || Five > 5 ? "Пороги должны расти и быть от 1 до 5." : null;
}
