using EJournal.Domain.Attendance;

namespace EJournal.Domain.Regulations;

/// <summary>A letter of the list of absence reasons, with its name and what it means.</summary>
public sealed record AbsenceCode(string Code, string Name, AbsenceKind Kind) : ISettingValue
{
    public const int LongestCode = 4;
    public const int LongestName = 100;

    public string? FindFault() =>
        Code.Trim().Length is 0 or > LongestCode || Name.Trim().Length is 0 or > LongestName
            ? $"У причины есть код до {LongestCode} знаков и название до {LongestName} знаков."
            : null;
}
