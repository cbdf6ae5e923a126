namespace EJournal.Domain.Regulations;

/// <summary>A value that not every combination of numbers makes sense for.</summary>
public interface ISettingValue
{
    /// <summary>What is wrong with it, in Russian; null when nothing is.</summary>
    string? FindFault();
}
