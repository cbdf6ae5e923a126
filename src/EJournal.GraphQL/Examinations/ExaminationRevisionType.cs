using EJournal.Domain.Access;
using EJournal.Domain.Examinations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Examinations;

/// <summary>One outcome that a result had, with its trace (исправление результата экзамена).</summary>
[ObjectType<ExaminationRevision>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public static class ExaminationRevisionType
{
    /// <summary>The mark (отметка).</summary>
    public static string? Value([Parent] ExaminationRevision revision) => revision.Value;

    /// <summary>The points (баллы).</summary>
    public static double? Points([Parent] ExaminationRevision revision) => revision.Points;

    /// <summary>Why the pupil was not there (причина неявки).</summary>
    public static string? AbsenceReason([Parent] ExaminationRevision revision) => revision.AbsenceReason;

    /// <summary>When it was entered (время).</summary>
    public static DateTimeOffset At([Parent] ExaminationRevision revision) => revision.At.AsMoment();

    /// <summary>Why it was changed (причина).</summary>
    public static string? Reason([Parent] ExaminationRevision revision) => revision.Reason;
}
