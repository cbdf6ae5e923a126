using System.Globalization;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.People;

/// <summary>From which day a movement can hold (PPL-13): within the school year and not in the future, so that nothing has to happen by itself.</summary>
public static class MovementRules
{
    public const int MostAtOnce = 60;
    public const int LongestName = 64;
    public const int MostSubgroups = 20;

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    public static Refusal Unknown { get; } = new(RefusalCode.NotFound, "Ученик не найден.") { Field = "pupilId" };

    public static Refusal UnknownClass { get; } = new(RefusalCode.NotFound, "Класс не найден.") { Field = "classId" };

    public static Refusal FileNumberTaken { get; } =
        new(RefusalCode.Conflict, "Личное дело с этим номером уже есть. Если ученик возвращается, внесите возвращение.") { Field = "fileNumber" };

    public static Refusal? OfDay(DateOnly on, DateOnly today)
    {
        var begin = new DateOnly(SchoolYear.Of(today), 8, 1);
        return on > today ? Invalid("День не может быть в будущем: внесите запись, когда он наступит.")
            : on < begin ? Invalid($"День раньше начала учебного года ({Text(begin)}): прошлый год не меняется.")
            : null;
    }

    public static Refusal? OfTransfer(Pupil pupil, long toClassId, DateOnly on) =>
        pupil.LeftOn is { } left ? Invalid($"Ученик выбыл {Text(left)}: сначала внесите возвращение.")
        : pupil.ClassId == toClassId ? new(RefusalCode.InvalidValue, "Ученик уже в этом классе.") { Field = "classId" }
        : on < pupil.Since ? Invalid($"Ученик в своём классе с {Text(pupil.Since)}: раньше перевести нельзя.")
        : null;

    public static Refusal? OfLeaving(Pupil pupil, DateOnly on) =>
        pupil.LeftOn is { } left ? Invalid($"Ученик уже выбыл {Text(left)}.")
        : on <= pupil.Since ? Invalid($"Ученик в своём классе с {Text(pupil.Since)}: выбыть он может со следующего дня.")
        : null;

    public static Refusal? OfReturn(Pupil pupil, DateOnly on) =>
        pupil.LeftOn is not { } left ? Invalid("Ученик не выбывал.")
        : on < left ? Invalid($"Ученик выбыл {Text(left)}: раньше вернуться нельзя.")
        : null;

    public static Refusal? OfDivision(Pupil pupil, DateOnly on) =>
        pupil.LeftOn is not null || on < pupil.Since ? Invalid("В этот день ученика в классе ещё нет или уже нет.") : null;

    /// <summary>Names of subgroups: short, without control characters.</summary>
    public static Refusal? OfSubgroups(IReadOnlyCollection<string> names) =>
        names.Count > MostSubgroups || names.Any(name => name.Trim().Length is 0 or > LongestName || FreeText.HasControlCharacters(name))
            ? new(RefusalCode.InvalidValue, $"Название подгруппы: от 1 до {LongestName} знаков, не больше {MostSubgroups} подгрупп.") { Field = "subgroups" }
            : null;

    private static Refusal Invalid(string message) => new(RefusalCode.InvalidValue, message) { Field = "on" };

    private static string Text(DateOnly date) => date.ToString("dd.MM.yyyy", Russian);
}
