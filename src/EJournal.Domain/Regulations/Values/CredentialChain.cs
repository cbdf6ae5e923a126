namespace EJournal.Domain.Regulations;

/// <summary>Who issues invitations to employees, and who to pupils and parents.</summary>
public sealed record CredentialChain(IReadOnlyList<Responsible> Staff, IReadOnlyList<Responsible> Families) : ISettingValue
{
    public string? FindFault() => Staff.Count == 0 || Families.Count == 0 ? "Назовите хотя бы одного ответственного." : null;
}
