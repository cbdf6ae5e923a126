using EJournal.Domain.Rules;

namespace EJournal.Domain.Marks;

/// <summary>What a mark may be. Who may set it and when is <see cref="Lessons.LessonRules.MayRecord"/>.</summary>
public static class MarkRules
{
    public const int LongestComment = 500;

    public static Refusal PupilNotInGroup { get; } = new(RefusalCode.InvalidValue, "Такого ученика нет в этой группе.") { Field = "pupilId" };

    /// <summary>The mark is absent, or of another lesson or pupil: the same words for all.</summary>
    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Отметка не найдена.") { Field = "markId" };

    /// <summary>A pupil has one mark at a lesson for a kind of work: a correction cannot make it two.</summary>
    public static Refusal KindTaken { get; } =
        new(RefusalCode.Conflict, "За эту работу у ученика уже стоит отметка на этом уроке. Исправьте её.") { Field = "workKindId" };

    /// <summary>The value as the scale writes it (A-24).</summary>
    public static Decision<ScaleValue> OnScale(MarkScale scale, string value) => scale.Find(value) is { } found
        ? found
        : new Refusal(RefusalCode.NotOnScale, $"Такой отметки нет. Можно поставить: {string.Join(", ", scale.Values.Select(v => v.Code))}.") { Field = "value" };

    /// <summary>Texts that go with a mark (LES-12).</summary>
    public static Refusal? OfText(string? text, string field) => text switch
    {
        null => null,
        _ when text.Trim().Length > LongestComment => new(RefusalCode.InvalidValue, $"Можно ввести не больше {LongestComment} знаков.") { Field = field },
        _ when FreeText.HasControlCharacters(text) => FreeText.ControlCharacters(field),
        _ => null,
    };
}
