using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>A parent or legal representative (родитель, законный представитель).</summary>
[ObjectType<Parent>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.FamilyKeepers)]
[Scopes(Scope.ContactsRead)]
public static class ParentType
{
    /// <summary>The id of the parent (идентификатор).</summary>
    [ID("Parent")]
    public static long Id([Parent] Parent parent) => parent.Id;

    /// <summary>The parent's name (имя родителя).</summary>
    public static PersonName Name([Parent] Parent parent) => parent.Person.Name;

    /// <summary>The telephone number the school has (телефон); no agreement to be written to.</summary>
    public static string? Phone([Parent] Parent parent) => parent.Person.Phone;

    /// <summary>The e-mail address the school has (электронная почта).</summary>
    public static string? Email([Parent] Parent parent) => parent.Person.Email;

    /// <summary>Where the parent lives (адрес).</summary>
    public static string? Address([Parent] Parent parent) => parent.Person.Address;
}
