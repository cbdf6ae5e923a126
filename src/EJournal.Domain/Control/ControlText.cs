using EJournal.Domain.Rules;

namespace EJournal.Domain.Control;

/// <summary>What people write about the journal: it is shown and printed.</summary>
public static class ControlText
{
    public const int Longest = 1000;

    /// <summary>Null for 1 to 1000 characters without control characters; nothing at all where it is not required.</summary>
    public static Refusal? Fault(string? text, string field, bool required = true)
    {
        var length = text?.Trim().Length ?? 0;
        return length == 0 ? (required ? Invalid("Заполните это поле.") : null)
            : length > Longest ? Invalid($"Можно ввести не больше {Longest} знаков.")
            : FreeText.HasControlCharacters(text!) ? FreeText.ControlCharacters(field)
            : null;

        Refusal Invalid(string message) => new(RefusalCode.InvalidValue, message) { Field = field };
    }

    /// <summary>Without the spaces around it; null for nothing.</summary>
    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
