using System.Collections;
using System.Reflection;
using System.Text.Json;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Regulations;

/// <summary>One setting by itself: how it is named, read and changed. Values are told as JSON, enum values as in the public schema.</summary>
public sealed class RegulationSetting
{
    private readonly PropertyInfo _property;

    internal RegulationSetting(PropertyInfo property)
    {
        _property = property;
        var about = property.GetCustomAttribute<SettingAttribute>()!;
        (Id, Meaning, Key) = (about.Id, about.Meaning, JsonNamingPolicy.CamelCase.ConvertName(property.Name));
    }

    /// <summary>The number in the requirements: <c>S-12</c>.</summary>
    public string Id { get; }

    /// <summary>The name: <c>lessonEntryDeadline</c>.</summary>
    public string Key { get; }

    /// <summary>What it means, for an administrator, in Russian.</summary>
    public string Meaning { get; }

    /// <summary>True for the setting of a property of <see cref="Regulation"/>, by <c>nameof</c>: for refusals that name their setting.</summary>
    public bool IsOf(string property) => _property.Name == property;

    /// <summary>The value as JSON: <c>{"days":0}</c>.</summary>
    public string Read(Regulation regulation) => JsonSerializer.Serialize(_property.GetValue(regulation), _property.PropertyType, RegulationJson.Options);

    /// <summary>The regulation with another value; refused where the JSON is no value of this setting.</summary>
    public Decision<Regulation> Change(Regulation regulation, string json)
    {
        try
        {
            var value = JsonSerializer.Deserialize(json, _property.PropertyType, RegulationJson.Options);
            if (value is null && new NullabilityInfoContext().Create(_property).WriteState != NullabilityState.Nullable)
                return Refuse("Это значение нельзя оставить пустым.");
            if (FaultOf(value) is { } fault)
                return Refuse(fault);
            var changed = regulation with { };
            _property.SetValue(changed, value);
            return RegulationRules.FaultOf(changed) is { } conflict ? Refuse(conflict) : changed;
        }
        catch (JsonException)
        {
            return Refuse($"Значение не подходит настройке. Сейчас оно записано так: {Read(regulation)}.");
        }
    }

    private Refusal Refuse(string message) => new(RefusalCode.InvalidValue, message) { Field = "value", Clause = Id };

    private static string? FaultOf(object? value) => value switch
    {
        ISettingValue checkable => checkable.FindFault(),
        IEnumerable list and not string => FaultOfList(list.Cast<object?>().ToList()),
        _ => null,
    };

    private static string? FaultOfList(List<object?> items) =>
        items.Count != items.Distinct().Count() ? "Одно и то же указано дважды."
        : items.Select(FaultOf).FirstOrDefault(fault => fault is not null);
}
