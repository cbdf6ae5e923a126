namespace EJournal.Domain.Regulations;

/// <summary>How often a family is informed, and how often after an unplanned failure of the system; null for not asked.</summary>
public sealed record InformingInterval(Interval? Ordinary, Interval? AfterFailure) : ISettingValue
{
    public string? FindFault() => Ordinary?.FindFault() ?? AfterFailure?.FindFault();
}
