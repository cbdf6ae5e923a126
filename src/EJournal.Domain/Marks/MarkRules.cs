using EJournal.Domain.Rules;

namespace EJournal.Domain.Marks;

/// <summary>What a mark may be. Who may set it and when is <see cref="Lessons.LessonRules.MayRecord"/>.</summary>
public static class MarkRules
{
    public const int LongestComment = 500;
    public const int MostInColumn = 60;

    /// <summary>Marks for one work: for grammar and for content.</summary>
    public const int MostParts = 2;

    public static Refusal PupilNotInGroup { get; } = new(RefusalCode.InvalidValue, "Такого ученика нет в этой группе.") { Field = "pupilId" };

    /// <summary>The mark is absent, or of another lesson or pupil: the same words for all.</summary>
    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Отметка не найдена.") { Field = "markId" };

    /// <summary>A pupil has one mark at a lesson for a kind of work: a correction cannot make it two.</summary>
    public static Refusal KindTaken { get; } =
        new(RefusalCode.Conflict, "За эту работу у ученика уже стоит отметка на этом уроке. Исправьте её.") { Field = "workKindId" };

    /// <summary>Somebody else changed the mark since the person looked at it.</summary>
    public static Refusal ChangedMeanwhile { get; } =
        new(RefusalCode.Conflict, "Отметку тем временем изменили. Обновите страницу и повторите.") { Field = "version" };

    public static Refusal OneMarkNamed { get; } = new(RefusalCode.InvalidValue, "Названную отметку можно заменить только одной.") { Field = "value" };

    public static Refusal WrongSize { get; } =
        new(RefusalCode.InvalidValue, $"За один раз можно выставить от 1 до {MostInColumn} отметок.") { Field = "marks" };

    public static Refusal Twice { get; } = new(RefusalCode.InvalidValue, "Эта отметка указана дважды.") { Field = "pupilId" };

    public static Refusal ReasonMissing { get; } = new(RefusalCode.InvalidValue, "Укажите причину.") { Field = "reason" };

    /// <summary>The value as the scale writes it (A-24).</summary>
    public static Decision<ScaleValue> OnScale(MarkScale scale, string value) => scale.Find(value) is { } found
        ? found
        : new Refusal(RefusalCode.NotOnScale, scale.Values.Count == 0
            ? "В этом классе отметки не ставят."
            : $"Такой отметки нет. Можно поставить: {string.Join(", ", scale.Values.Select(v => v.Code))}.")
        { Field = "value" };

    /// <summary>One value, or two marks for one work: «3/5».</summary>
    public static Decision<IReadOnlyList<ScaleValue>> PartsOnScale(MarkScale scale, string given)
    {
        var codes = given.Split('/', MostParts + 1);
        if (codes.Length > MostParts)
            return new Refusal(RefusalCode.NotOnScale, "За одну работу ставят не больше двух отметок.") { Field = "value" };
        var parts = codes.Select(code => OnScale(scale, code)).ToList();
        return parts.Find(part => !part.Allowed) is { } refused
            ? Decision.Refuse<IReadOnlyList<ScaleValue>>(refused.Refusals)
            : Decision.Allow<IReadOnlyList<ScaleValue>>([.. parts.Select(part => part.Value)]);
    }

    /// <summary>Texts that go with a mark (LES-12).</summary>
    public static Refusal? OfText(string? text, string field) => text switch
    {
        null => null,
        _ when text.Trim().Length > LongestComment => new(RefusalCode.InvalidValue, $"Можно ввести не больше {LongestComment} знаков.") { Field = field },
        _ when FreeText.HasControlCharacters(text) => FreeText.ControlCharacters(field),
        _ => null,
    };
}
