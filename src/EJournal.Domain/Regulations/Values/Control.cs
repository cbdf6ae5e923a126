namespace EJournal.Domain.Regulations;

/// <summary>How often something is checked, null for by plan, and by whom.</summary>
public sealed record Control(Interval? Every, IReadOnlyList<Responsible> By) : ISettingValue
{
    public string? FindFault() => By.Count == 0 ? "Назовите хотя бы одного ответственного." : Every?.FindFault();
}
