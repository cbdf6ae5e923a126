using EJournal.Domain.Access;
using EJournal.Domain.Examinations;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Examinations;

/// <summary>An examination of a teaching group, held or planned (экзамен).</summary>
[ObjectType<Examination>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[Scopes(Scope.Timetable)]
public static class ExaminationType
{
    /// <summary>The id of the examination (идентификатор).</summary>
    [ID("Examination")]
    [AnyToken]
    public static long Id([Parent] Examination examination) => examination.Id;

    /// <summary>What it is for (вид экзамена).</summary>
    public static ExaminationKind Kind([Parent] Examination examination) => examination.Kind;

    /// <summary>Which attestation it belongs to (вид аттестации).</summary>
    public static AttestationKind Attestation([Parent] Examination examination) => examination.Kind.Attestation();

    /// <summary>What it is called (название).</summary>
    public static string Title([Parent] Examination examination) => examination.Title;

    /// <summary>The day of the first attempt (дата).</summary>
    public static DateOnly Date([Parent] Examination examination) => examination.Date;

    /// <summary>How many points there are to be had (наибольшее число баллов); null where none are counted.</summary>
    public static int? MaxPoints([Parent] Examination examination) => examination.MaxPoints;
}
