using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Rules;

namespace EJournal.Domain.ExternalMarks;

/// <summary>Who enters marks that were brought, and on what basis (LES-20, A-34).</summary>
public static class ExternalMarkRules
{
    public const int MostMarks = 60;
    public const double HighestWeight = 10;
    public const int LongestReason = 300;

    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Такой отметки нет.") { Field = "externalMarkId" };

    public static Refusal UnknownPupil { get; } = new(RefusalCode.NotFound, "Такого ученика нет.") { Field = "pupilId" };

    public static Refusal UnknownGroup { get; } = new(RefusalCode.NotFound, "Такой группы нет, или ученик в ней в этот день не учился.") { Field = "groupId" };

    public static Refusal Withdrawn { get; } = new(RefusalCode.Conflict, "Отметка уже снята.") { Field = "externalMarkId" };

    public static Refusal WrongSize { get; } = new(RefusalCode.InvalidValue, $"За один раз можно внести от 1 до {MostMarks} отметок.") { Field = "marks" };

    public static Refusal PeriodClosed { get; } = new(RefusalCode.PeriodClosed, "Учебный период закрыт, записи в нём больше не меняются.") { Field = "date" };

    /// <summary>Null for the homeroom teacher of the class, the teacher of the group, and leadership.</summary>
    public static Refusal? MayBring(Viewer viewer, TeachingGroup group) =>
        // A pupil never works in the journal, whatever else he is (ACC-08).
        viewer.IsStaff && !viewer.Has(Role.Pupil)
        && (viewer.HomeroomClassIds.Contains(group.ClassId) || viewer.OwnGroupIds.Contains(group.Id) || (viewer.IsLeadership && viewer.OverseesSchool))
            ? null
            : new(RefusalCode.Forbidden, "Отметки из других организаций вносят классный руководитель, учитель группы или администрация.") { Clause = "003 п.2.3.5" };

    /// <summary>Everything that is wrong with the basis.</summary>
    public static IReadOnlyList<Refusal> Problems(BasisDocument document, bool isSealed, DateOnly today)
    {
        List<Refusal> faults = [];
        if (IsBad(document.Number, BasisDocument.LongestNumber))
            faults.Add(Invalid("document.number", $"Укажите номер документа: до {BasisDocument.LongestNumber} знаков."));
        if (IsBad(document.Issuer, BasisDocument.LongestIssuer))
            faults.Add(Invalid("document.issuer", $"Укажите, кто выдал документ: до {BasisDocument.LongestIssuer} знаков."));
        if (document.Date > today || document.Date.Year < 2000)
            faults.Add(Invalid("document.date", "Дата документа не может быть в будущем."));
        if (!isSealed)
            faults.Add(Invalid("document.sealed", "Документ должен быть заверен печатью организации.") with { Clause = "003 п.2.3.5" });
        return faults;
    }

    /// <summary>Null for a day and a weight that can be.</summary>
    public static Refusal? OfMark(DateOnly date, double weight, DateOnly today) =>
        date > today ? Invalid("date", "Отметка не может быть за будущий день.")
        : weight is not > 0 or > HighestWeight ? Invalid("weight", $"Вес отметки: больше 0 и до {HighestWeight}.")
        : null;

    public static Refusal? OfReason(string reason) => IsBad(reason, LongestReason) ? Invalid("reason", $"Укажите причину: до {LongestReason} знаков.") : null;

    private static bool IsBad(string text, int longest) => text.Trim().Length == 0 || text.Trim().Length > longest || text.Any(char.IsControl);

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
