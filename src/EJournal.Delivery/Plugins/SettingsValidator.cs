using System.Globalization;
using System.Text.RegularExpressions;
using EJournal.Plugins;

namespace EJournal.Delivery.Plugins;

/// <summary>Checks what an administrator typed against the plugin's own schema. Messages never repeat the value: it may be a secret.</summary>
public static class SettingsValidator
{
    private const int MaxLength = 2000;
    private const int SecondsOfDay = 24 * 60 * 60;

    public static SettingsCheck Validate(SettingsSchema schema, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(values);
        var problems = new List<SettingsProblem>();
        var accepted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in schema.Fields)
        {
            var value = values.TryGetValue(field.Name, out var given) && !string.IsNullOrWhiteSpace(given) ? given.Trim() : field.Default;
            var problem = value is null ? CheckAbsent(field) : Check(field, value);
            if (problem is not null)
                problems.Add(problem);
            else if (value is not null)
                accepted.Add(field.Name, value);
        }

        problems.AddRange(values.Keys
            .Where(name => schema.Fields.All(f => f.Name != name))
            .Order(StringComparer.Ordinal)
            .Select(name => new SettingsProblem(name, "unknown", "У этого канала нет такой настройки.")));
        return new SettingsCheck(new ChannelSettings(accepted), problems);
    }

    internal static SettingsProblem? Check(SettingsField field, string value)
    {
        if (value.Length > MaxLength)
            return Problem(field, "too-long", $"Настройка «{field.Label}» длиннее {MaxLength} знаков.");
        if (value.Any(char.IsControl))
            return Problem(field, "type", $"В настройке «{field.Label}» есть недопустимый знак, например перевод строки.");
        return CheckType(field, value) ?? CheckPattern(field, value);
    }

    private static SettingsProblem? CheckAbsent(SettingsField field) =>
        field.Required ? Problem(field, "required", $"Укажите настройку «{field.Label}».") : null;

    private static SettingsProblem? CheckType(SettingsField field, string value) => field.Type switch
    {
        SettingsType.Integer when !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
            Problem(field, "type", $"Настройка «{field.Label}» — целое число."),
        SettingsType.Boolean when value is not ("true" or "false") =>
            Problem(field, "type", $"Настройка «{field.Label}» — true или false."),
        SettingsType.Url when !IsHttpAddress(value) =>
            Problem(field, "type", $"Настройка «{field.Label}» — адрес, который начинается с http:// или https://."),
        SettingsType.Duration when !IsDuration(value) =>
            Problem(field, "type", $"Настройка «{field.Label}» — число секунд от 1 до {SecondsOfDay}."),
        SettingsType.Choice when field.Choices?.Contains(value) != true =>
            Problem(field, "choice", $"Настройка «{field.Label}» — одно из: {string.Join(", ", field.Choices ?? [])}."),
        _ => null,
    };

    private static SettingsProblem? CheckPattern(SettingsField field, string value) =>
        MatchesPattern(field, value)
            ? null
            : Problem(field, "pattern", $"Настройка «{field.Label}» записана не так, как ожидается.{(field.Help is null ? "" : " " + field.Help)}");

    // NonBacktracking: the pattern is the plugin's and the value a stranger's; together they must not stop the host.
    internal static bool MatchesPattern(SettingsField field, string value) =>
        field.Pattern is null
        || Regex.IsMatch(value, $"\\A(?:{field.Pattern})\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static bool IsHttpAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && uri.Host.Length > 0;

    private static bool IsDuration(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= SecondsOfDay;

    private static SettingsProblem Problem(SettingsField field, string code, string message) => new(field.Name, code, message);
}
