using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.PersonalData;

/// <summary>Who enters a consent, and on what (PDN-02, PDN-03). Those who enter the data about people enter their papers (S-02).</summary>
public static class ConsentRules
{
    /// <summary>Null when the viewer may enter what the person gave on paper.</summary>
    /// <param name="viewer">Who enters it.</param>
    /// <param name="regulation">Of the school.</param>
    /// <param name="classId">The class of the pupil; null for an employee.</param>
    public static Refusal? MayRecordPaper(Viewer viewer, Regulation regulation, long? classId)
    {
        var keepers = classId is null ? regulation.PeopleDataMaintainers.Staff : regulation.PeopleDataMaintainers.Families;
        if (keepers.Any(viewer.Is) || (classId is { } own && keepers.Contains(Responsible.HomeroomTeacher) && viewer.HomeroomClassIds.Contains(own)))
            return null;
        return new(RefusalCode.Forbidden, "Согласия вносит тот, кто ведёт данные о людях: ваша роль их не вносит.") { Clause = "S-02" };
    }

    /// <summary>Null for a paper that can be one: a number and a date that is not in the future.</summary>
    public static Refusal? ProblemOf(Order? paper, DateOnly today) => paper is null
        ? new(RefusalCode.InvalidValue, "Укажите номер и дату письменного заявления.") { Field = "document" }
        : paper.Problem(today) is null ? null
        : new(RefusalCode.InvalidValue, $"Укажите номер заявления (до {Order.LongestNumber} знаков) и дату не позже сегодняшней.") { Field = "document" };

    /// <summary>What is consented to: readable text, not a heading.</summary>
    public static Refusal? ProblemOf(string text) =>
        text.Trim().Length is < 20 or > ConsentText.Longest || FreeText.HasControlCharacters(text)
            ? new(RefusalCode.InvalidValue, $"Текст согласия: от 20 до {ConsentText.Longest} знаков, без служебных символов.") { Field = "text" }
            : null;
}
