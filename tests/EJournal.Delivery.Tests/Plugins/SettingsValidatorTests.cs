using EJournal.Delivery.Plugins;
using EJournal.Plugins;

namespace EJournal.Delivery.Tests.Plugins;

public sealed class SettingsValidatorTests
{
    private static readonly SettingsSchema Schema = new(
    [
        new SettingsField("token", SettingsType.String, Required: true, Secret: true, "Токен") { Pattern = "[0-9]+:[a-z]+", Help = "Например 1:a." },
        new SettingsField("apiUrl", SettingsType.Url, Required: true, Secret: false, "Адрес") { Default = "https://api.example.ru" },
        new SettingsField("mode", SettingsType.Choice, Required: false, Secret: false, "Режим") { Choices = ["a", "b"] },
        new SettingsField("limit", SettingsType.Integer, Required: false, Secret: false, "Предел"),
        new SettingsField("quiet", SettingsType.Boolean, Required: false, Secret: false, "Тихо"),
        new SettingsField("wait", SettingsType.Duration, Required: false, Secret: false, "Ждать"),
    ]);

    [Fact]
    public void Good_settings_pass_with_defaults_filled_in_and_blanks_dropped()
    {
        var check = Validate(("token", " 12:ab "), ("mode", "b"), ("limit", "-5"), ("quiet", "true"), ("wait", " "));

        Assert.True(check.Ok);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["token"] = "12:ab",
                ["apiUrl"] = "https://api.example.ru",
                ["mode"] = "b",
                ["limit"] = "-5",
                ["quiet"] = "true",
            },
            check.Settings.Values);
    }

    [Theory]
    [InlineData("token", "", "required", "Укажите настройку «Токен».")]
    [InlineData("token", "SECRET", "pattern", "Настройка «Токен» записана не так, как ожидается. Например 1:a.")]
    [InlineData("token", "1:a\n1:a", "type", "В настройке «Токен» есть недопустимый знак, например перевод строки.")]
    [InlineData("apiUrl", "api.example.ru", "type", "Настройка «Адрес» — адрес, который начинается с http:// или https://.")]
    [InlineData("apiUrl", "file:///etc/passwd", "type", "Настройка «Адрес» — адрес, который начинается с http:// или https://.")]
    [InlineData("apiUrl", "https://u:p@api.example.ru", "type", "Настройка «Адрес» — адрес, который начинается с http:// или https://.")]
    [InlineData("mode", "c", "choice", "Настройка «Режим» — одно из: a, b.")]
    [InlineData("limit", "1.5", "type", "Настройка «Предел» — целое число.")]
    [InlineData("quiet", "да", "type", "Настройка «Тихо» — true или false.")]
    [InlineData("wait", "0", "type", "Настройка «Ждать» — число секунд от 1 до 86400.")]
    [InlineData("wait", "86401", "type", "Настройка «Ждать» — число секунд от 1 до 86400.")]
    [InlineData("nope", "x", "unknown", "У этого канала нет такой настройки.")]
    public void Problem_names_the_field_the_code_and_what_to_do(string field, string value, string code, string message)
    {
        var values = new Dictionary<string, string> { ["token"] = "1:a", [field] = value };

        var problem = Assert.Single(SettingsValidator.Validate(Schema, values).Problems);

        Assert.Equal(new SettingsProblem(field, code, message), problem);
        Assert.DoesNotContain("SECRET", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_beyond_2000_characters_is_too_long() =>
        Assert.Equal("too-long", Assert.Single(Validate(("token", "1:" + new string('a', 1999))).Problems).Code);

    [Fact]
    public void All_problems_are_found_at_once() =>
        Assert.Equal(
            [("token", "required"), ("mode", "choice"), ("x", "unknown"), ("y", "unknown")],
            Validate(("mode", "c"), ("y", ""), ("x", "1")).Problems.Select(p => (p.Field, p.Code)));

    private static SettingsCheck Validate(params (string Name, string Value)[] values) =>
        SettingsValidator.Validate(Schema, values.ToDictionary(v => v.Name, v => v.Value));
}
