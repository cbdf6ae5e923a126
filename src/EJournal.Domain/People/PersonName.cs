namespace EJournal.Domain.People;

/// <summary>Last name, first name and patronymic (фамилия, имя, отчество).</summary>
public readonly record struct PersonName(string Last, string First, string? Middle)
{
    /// <summary>"Иванова Мария Петровна".</summary>
    public string Full => Middle is null or "" ? $"{Last} {First}" : $"{Last} {First} {Middle}";

    /// <summary>"Иванова М. П.".</summary>
    public string Short => Middle is null or "" ? $"{Last} {First[..1]}." : $"{Last} {First[..1]}. {Middle[..1]}.";
}
