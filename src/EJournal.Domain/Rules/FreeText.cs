namespace EJournal.Domain.Rules;

/// <summary>What people type: it is shown, printed and sent on, where control characters do harm. Import refuses them as well.</summary>
internal static class FreeText
{
    public static bool HasControlCharacters(string text) =>
        text.Any(character => char.IsControl(character) && character is not ('\t' or '\r' or '\n'));

    public static Refusal ControlCharacters(string field) =>
        new(RefusalCode.InvalidValue, "В тексте есть недопустимые служебные символы. Наберите его заново.") { Field = field };
}
