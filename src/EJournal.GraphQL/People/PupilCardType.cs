using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

[ObjectType<Pupil>(IgnoreProperties = true)]
[Readers(Relation.FamilyKeepers | Relation.Self)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite | Scope.ContactsRead)]
public static class PupilCardType
{
    /// <summary>Number of the personal file (личное дело).</summary>
    public static string FileNumber([Parent] Pupil pupil) => pupil.FileNumber;

    /// <summary>Date of birth (дата рождения).</summary>
    public static DateOnly? BirthDate([Parent] Pupil pupil) => pupil.Person.BirthDate;

    /// <summary>Sex (пол).</summary>
    public static Sex? Sex([Parent] Pupil pupil) => pupil.Person.Sex;

    /// <summary>Telephone number (телефон).</summary>
    public static string? Phone([Parent] Pupil pupil) => pupil.Person.Phone;

    /// <summary>E-mail address (электронная почта).</summary>
    public static string? Email([Parent] Pupil pupil) => pupil.Person.Email;

    /// <summary>Where the pupil lives (адрес).</summary>
    public static string? Address([Parent] Pupil pupil) => pupil.Person.Address;

    /// <summary>The first day at school (дата зачисления); null where it is not on record.</summary>
    public static DateOnly? EnrolledOn([Parent] Pupil pupil) => pupil.EnrolledOn;

    /// <summary>The first day no longer at school (дата выбытия); null for a pupil of the school.</summary>
    public static DateOnly? LeftOn([Parent] Pupil pupil) => pupil.LeftOn;
}
