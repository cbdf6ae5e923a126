namespace EJournal.Domain.Rules;

/// <summary>What a decision or a change of data rests on (основание), as the school writes it: «Приказ 12 от 01.09.2026», «Заявление от 03.09.2026».</summary>
public static class Basis
{
    public const int Longest = 300;

    /// <summary>Null for 1 to 300 characters without control characters.</summary>
    public static Refusal? Problem(string basis) => basis.Trim().Length is 0 or > Longest || basis.Any(char.IsControl)
        ? new(RefusalCode.InvalidValue, $"Укажите основание: до {Longest} знаков, без служебных символов.") { Field = "basis" }
        : null;
}
