using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Staff;

/// <summary>The personal card of an employee (личная карточка), kept by the HR specialist or whom the regulation names (S-02).</summary>
[ObjectType<StaffCard>("PersonalCard", IgnoreProperties = true)]
[Readers(StaffReaders.Card)]
[Scopes(Scope.PeopleRead)]
public static class StaffCardType
{
    /// <summary>Personnel number (табельный номер).</summary>
    public static string StaffNumber([Parent] StaffCard card) => card.Employee.StaffNumber;

    /// <summary>Posts as the order names them (должность).</summary>
    public static string? Positions([Parent] StaffCard card) => card.Row?.Positions;

    /// <summary>Qualification category (квалификационная категория).</summary>
    public static QualificationCategory? QualificationCategory([Parent] StaffCard card) => card.Row?.Category;

    /// <summary>Level and institution (образование).</summary>
    public static string? Education([Parent] StaffCard card) => card.Row?.Education;

    /// <summary>Telephone number (телефон).</summary>
    public static string? Phone([Parent] StaffCard card) => card.Employee.Person.Phone;

    /// <summary>E-mail address (электронная почта).</summary>
    public static string? Email([Parent] StaffCard card) => card.Employee.Person.Email;

    /// <summary>The first day of work (дата приёма); null where the journal was not told.</summary>
    public static DateOnly? HiredOn([Parent] StaffCard card) => card.Employee.HiredOn;

    /// <summary>The order of hiring (приказ о приёме).</summary>
    public static Order? HireOrder([Parent] StaffCard card) => card.Employee.HireOrder;

    /// <summary>The order of dismissal (приказ об увольнении).</summary>
    public static Order? DismissalOrder([Parent] StaffCard card) => card.Employee.DismissalOrder;
}
