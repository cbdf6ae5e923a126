using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Portfolios;

/// <summary>Who fills portfolios (PPL-15): a teacher his own, the homeroom teacher those of the class.</summary>
public static class PortfolioRules
{
    private const int LongestLink = 500;

    public static Refusal? MayWrite(Viewer viewer, Pupil pupil) => viewer.HomeroomClassIds.Contains(pupil.ClassId)
        ? null
        : new(RefusalCode.Forbidden, "Портфолио ученика заполняет классный руководитель.") { Clause = "000 Прил.7 шаг 1" };

    public static Refusal? MayWrite(Viewer viewer, Employee employee) => viewer.IsStaff && viewer.EmployeeId == employee.Id
        ? null
        : new(RefusalCode.Forbidden, "Портфолио учителя заполняет он сам.") { Clause = "000 Прил.6 п.3.1 маркер 6" };

    /// <summary>Everything that is wrong with an entry.</summary>
    public static IReadOnlyList<Refusal> Problems(PortfolioEntry entry, DateOnly today)
    {
        var faults = new List<Refusal>();
        if (entry.Title.Trim().Length is 0 or > PortfolioEntry.LongestTitle || entry.Title.Any(char.IsControl))
            faults.Add(Invalid("title", $"Напишите название: от 1 до {PortfolioEntry.LongestTitle} знаков."));
        if (entry.Description is { } text && (text.Length > PortfolioEntry.LongestText || FreeText.HasControlCharacters(text)))
            faults.Add(Invalid("description", $"Описание: до {PortfolioEntry.LongestText} знаков, без служебных символов."));
        if (entry.Date > today || entry.Date.Year < 1950)
            faults.Add(Invalid("date", "Дата достижения не может быть в будущем."));
        if (entry.Link is { } link && !IsSafe(link))
            faults.Add(Invalid("link", "Ссылка на документ начинается с https:// и не содержит логина и пароля."));
        return faults;
    }

    // A link is opened by others: no scripts, no plain HTTP, no credentials in it.
    private static bool IsSafe(string link) =>
        link.Length <= LongestLink && !link.Any(char.IsControl) && Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 && uri.Host.Length > 0;

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
