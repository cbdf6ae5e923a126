using EJournal.Domain.Rules;

namespace EJournal.Domain.People;

/// <summary>An order (приказ) as the basis of a change in the school's lists: its number as it stands on the paper, and its date (PPL-04).</summary>
/// <param name="Number">1 to 64 characters; «17-к» and «17/2» are numbers too.</param>
/// <param name="Date">The day it was signed.</param>
public sealed record Order(string Number, DateOnly Date)
{
    public const int LongestNumber = 64;

    /// <summary>Null for an order that can be one on <paramref name="today"/>: it has a number and was not signed in the future.</summary>
    public Refusal? Problem(DateOnly today) =>
        string.IsNullOrWhiteSpace(Number) || Number.Length > LongestNumber || Number.Any(char.IsControl)
            ? new(RefusalCode.InvalidValue, $"Укажите номер приказа: от 1 до {LongestNumber} знаков.")
            : Date > today || Date.Year < 1990
                ? new(RefusalCode.InvalidValue, "Дата приказа не может быть в будущем или раньше 1990 года.")
                : null;
}
