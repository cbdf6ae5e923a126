using System.Reflection;

namespace EJournal.Domain.Regulations;

/// <summary>Every setting there is.</summary>
public static class RegulationSettings
{
    /// <summary>In the order of their numbers, those that only rulings ask for at the end.</summary>
    public static IReadOnlyList<RegulationSetting> All { get; } =
    [
        .. typeof(Regulation).GetProperties()
            .Where(property => property.IsDefined(typeof(SettingAttribute)))
            .Select(property => new RegulationSetting(property))
            .OrderBy(setting => setting.Id[0] != 'S').ThenBy(setting => setting.Id, StringComparer.Ordinal),
    ];

    /// <summary>By name or by number; null when there is none.</summary>
    public static RegulationSetting? Find(string name) => All.FirstOrDefault(s => s.Key == name || s.Id == name);
}
