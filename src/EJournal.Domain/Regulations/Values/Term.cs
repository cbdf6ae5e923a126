namespace EJournal.Domain.Regulations;

/// <summary>
/// Until the end of the day so many days after the one that counts; 0 is that day itself. With hours, on that last day not
/// later than so long after the class's last lesson.
/// </summary>
public sealed record Term(int Days, int? HoursAfterLastLesson = null) : ISettingValue
{
    public const int MostDays = 366;
    public const int MostHours = 12;

    public string? FindFault() =>
        Days is < 0 or > MostDays ? $"Срок должен быть от 0 до {MostDays} дней."
        : HoursAfterLastLesson is < 0 or > MostHours ? $"После уроков может пройти от 0 до {MostHours} часов."
        : null;
}
