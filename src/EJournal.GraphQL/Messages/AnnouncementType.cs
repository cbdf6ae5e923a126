using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

/// <summary>News of the school or of some classes (объявление, новость).</summary>
[ObjectType<Announcement>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesRead)]
public static class AnnouncementType
{
    /// <summary>The id of the announcement (идентификатор).</summary>
    [ID("Announcement")]
    [AnyToken]
    public static long Id([Parent] Announcement announcement) => announcement.Id;

    /// <summary>What it is about (заголовок).</summary>
    public static string Title([Parent] Announcement announcement) => announcement.Title;

    /// <summary>What it says (текст).</summary>
    public static string Text([Parent] Announcement announcement) => announcement.Text;

    /// <summary>Whom it is for (для кого).</summary>
    [ListSize(3)]
    public static IReadOnlyList<Audience> Audience([Parent] Announcement announcement) => Audiences.Of(announcement);

    /// <summary>When it was posted (размещено).</summary>
    public static DateTimeOffset PublishedAt([Parent] Announcement announcement) => announcement.PublishedAt.AsMoment();
}
