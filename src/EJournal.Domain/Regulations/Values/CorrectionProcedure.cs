namespace EJournal.Domain.Regulations;

/// <summary>After the cut-off: whether a correction can be asked for in the register, and who decides (COR-02).</summary>
public sealed record CorrectionProcedure(bool Register, IReadOnlyList<Responsible> DecidedBy) : ISettingValue
{
    public string? FindFault() => Register && DecidedBy.Count == 0 ? "Назовите, кто принимает решение об исправлении." : null;
}
