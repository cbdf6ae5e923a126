using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>A text that people consent to (текст согласия на обработку персональных данных). A new wording is a new version.</summary>
[ObjectType<ConsentText>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.SchoolRead | Scope.PeopleRead)]
public static class ConsentTextType
{
    /// <summary>Whose data it is about (вид согласия).</summary>
    public static ConsentKind Kind([Parent] ConsentText text) => text.Kind;

    /// <summary>From 1, the highest is the one in use (редакция).</summary>
    public static int Version([Parent] ConsentText text) => text.Version;

    /// <summary>The whole text (текст).</summary>
    public static string Text([Parent] ConsentText text) => text.Text;

    /// <summary>When it was put into use (дата введения).</summary>
    public static DateTimeOffset PublishedAt([Parent] ConsentText text) => text.PublishedAt.AsMoment();
}
