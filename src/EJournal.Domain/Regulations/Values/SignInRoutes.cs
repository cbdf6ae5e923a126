namespace EJournal.Domain.Regulations;

/// <summary>The ways in that each category of users has.</summary>
public sealed record SignInRoutes(
    IReadOnlyList<SignInMethod> Staff, IReadOnlyList<SignInMethod> Pupils, IReadOnlyList<SignInMethod> Parents) : ISettingValue
{
    public string? FindFault() => Staff.Count == 0 ? "У сотрудников должен остаться хотя бы один способ входа." : null;
}
