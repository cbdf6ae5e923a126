namespace EJournal.Domain.Regulations;

/// <summary>Who keeps the data of employees, and who those of pupils and parents.</summary>
public sealed record PeopleMaintainers(IReadOnlyList<Responsible> Staff, IReadOnlyList<Responsible> Families) : ISettingValue
{
    public string? FindFault() => Staff.Count == 0 || Families.Count == 0 ? "Назовите хотя бы одного ответственного." : null;
}
