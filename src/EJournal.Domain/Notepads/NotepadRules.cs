using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Notepads;

/// <summary>Who keeps a notepad: a teacher, about the pupils of his groups (LES-21).</summary>
public static class NotepadRules
{
    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Такой записи в вашем блокноте нет.") { Field = "noteId" };

    public static Refusal UnknownGroup { get; } = new(RefusalCode.NotFound, "Такой группы нет.") { Field = "groupId" };

    public static Refusal? MayKeep(Viewer viewer, TeachingGroup group) =>
        // A pupil never works in the journal, whatever else he is (ACC-08).
        viewer.IsStaff && !viewer.Has(Role.Pupil) && viewer.OwnGroupIds.Contains(group.Id)
            ? null
            : new(RefusalCode.NotTaughtByYou, "Эту группу ведёте не вы: блокнот ведёт её учитель.");

    public static Refusal? OfText(string? mark, string text) =>
        mark?.Trim().Length > NotepadEntry.LongestMark || mark?.Any(char.IsControl) == true ? Invalid("mark", $"Отметка в блокноте: до {NotepadEntry.LongestMark} знаков.")
        : text.Trim().Length is 0 or > NotepadEntry.LongestText || FreeText.HasControlCharacters(text) ? Invalid("text", $"Напишите заметку: до {NotepadEntry.LongestText} знаков.")
        : null;

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
