using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>An employee appointed to answer for personal data (ответственный за персональные данные).</summary>
[ObjectType<DataOfficer>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.SchoolRead)]
public static class DataOfficerType
{
    /// <summary>The id of the appointment (идентификатор).</summary>
    [ID("DataOfficer")]
    public static long Id([Parent] DataOfficer officer) => officer.Id;

    /// <summary>What he answers for (за что отвечает).</summary>
    public static DataDuty Duty([Parent] DataOfficer officer) => officer.Duty;

    /// <summary>The first day (с какого дня).</summary>
    public static DateOnly From([Parent] DataOfficer officer) => officer.From;

    /// <summary>The last day (по какой день); null while appointed.</summary>
    public static DateOnly? To([Parent] DataOfficer officer) => officer.To;

    /// <summary>The order of appointment (приказ о назначении).</summary>
    [Readers(Relation.Staff)]
    public static Order Order([Parent] DataOfficer officer) => officer.Order;

    /// <summary>The order that ended it (приказ об окончании).</summary>
    [Readers(Relation.Staff)]
    public static Order? EndOrder([Parent] DataOfficer officer) => officer.EndOrder;
}
