namespace EJournal.Domain.Regulations;

/// <summary>A setting of the regulation: its number in the requirements, and what it means in the words of an administrator.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingAttribute(string id, string meaning) : Attribute
{
    public string Id { get; } = id;

    public string Meaning { get; } = meaning;
}
