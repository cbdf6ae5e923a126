using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Messages;

/// <summary>Who posts what to whom (MSG-04, MSG-05).</summary>
public static class AnnouncementRules
{
    public const int LongestTitle = 200;
    public const int LongestText = 8000;
    public const int LongestUrl = 1000;
    public const int MostLinks = 20;
    public const int MostClasses = 60;

    /// <summary>
    /// Leadership posts for all; an administrator when he is directed to; a teacher to the families of the classes that he
    /// teaches or is homeroom teacher of.
    /// </summary>
    /// <param name="viewer">Who posts.</param>
    /// <param name="announcement">What, with its classes.</param>
    /// <param name="directed">It was ordered by one of the leadership, who is named.</param>
    public static Refusal? MayPost(Viewer viewer, Announcement announcement, bool directed)
    {
        if (viewer.IsLeadership)
            return null;
        if (viewer.IsAdministrator && announcement.DirectedById is not null)
            return directed ? null : new(RefusalCode.InvalidValue, "Объявление поручает директор, его заместитель или завуч.") { Field = "directedById" };
        var own = announcement is { ForStaff: false, Classes.Count: > 0 }
            && announcement.Classes.TrueForAll(c => viewer.TaughtClassIds.Contains(c.ClassId) || viewer.HomeroomClassIds.Contains(c.ClassId));
        if (viewer.IsStaff && own)
            return null;
        return new(RefusalCode.Forbidden, viewer.IsAdministrator
            ? "Администратор размещает объявления по поручению: укажите, кто поручил."
            : "Объявления для школы размещает администрация, для родителей и учеников класса — его учителя и классный руководитель.");
    }

    /// <summary>Everything that is wrong with what it says.</summary>
    public static IReadOnlyList<Refusal> Faults(Announcement announcement)
    {
        List<Refusal> faults = [.. OfText(announcement.Title, LongestTitle, "title", "Заголовок"), .. OfText(announcement.Text, LongestText, "text", "Текст")];
        if (announcement is { ForStaff: false, ForParents: false, ForPupils: false })
            faults.Add(Invalid("Укажите, для кого объявление.", "audience"));
        if (announcement.Links.Count > MostLinks)
            faults.Add(Invalid($"Ссылок не больше {MostLinks}.", "links"));
        for (var i = 0; i < announcement.Links.Count; i++)
        {
            var link = announcement.Links[i];
            faults.AddRange(OfText(link.Title, LongestTitle, $"links[{i}].title", "Название документа"));
            if (link.Url.Length > LongestUrl || !Uri.TryCreate(link.Url, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps || url.UserInfo.Length > 0)
                faults.Add(Invalid("Ссылка должна быть адресом, который начинается с https://.", $"links[{i}].url"));
        }

        return faults;
    }

    internal static IEnumerable<Refusal> OfText(string text, int longest, string field, string name)
    {
        if (text.Length == 0 || text.Length > longest)
            yield return Invalid($"{name}: от 1 до {longest} знаков.", field);
        else if (FreeText.HasControlCharacters(text))
            yield return FreeText.ControlCharacters(field);
    }

    private static Refusal Invalid(string message, string field) => new(RefusalCode.InvalidValue, message) { Field = field };
}
