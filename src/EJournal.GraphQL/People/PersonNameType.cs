using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>The name of a person (фамилия, имя, отчество).</summary>
[ObjectType<PersonName>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class PersonNameType
{
    /// <summary>Last name, first name and patronymic (полное имя): «Иванова Мария Петровна».</summary>
    public static string Full([Parent] PersonName name) => name.Full;

    /// <summary>Last name and initials (фамилия и инициалы): «Иванова М. П.».</summary>
    public static string Short([Parent] PersonName name) => name.Short;
}
