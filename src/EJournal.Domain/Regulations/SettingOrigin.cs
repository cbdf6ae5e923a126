namespace EJournal.Domain.Regulations;

/// <summary>Where the value of a setting comes from (источник значения).</summary>
public enum SettingOrigin
{
    /// <summary>No document says anything: our default (по умолчанию).</summary>
    Default,

    /// <summary>The regulation the school starts from (из образца).</summary>
    Preset,

    /// <summary>The school's own decision (решение школы).</summary>
    School,
}
