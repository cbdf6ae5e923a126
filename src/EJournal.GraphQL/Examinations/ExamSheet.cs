using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Examinations;

/// <summary>Everything that a pupil is attested by in a grading period (экзаменационная ведомость).</summary>
[ObjectType]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Diary)]
public sealed record ExamSheet : IStandsFor
{
    /// <summary>Whose sheet it is (ученик).</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>The grading period: quarter, half-year, year, final attestation (учебный период).</summary>
    public required GradingPeriod Period { get; init; }

    /// <summary>A line for each subject that the pupil was taught in the period, by name (предметы).</summary>
    [ListSize(40, Usual = 15)]
    public required IReadOnlyList<ExamSheetSubject> Subjects { get; init; }

    object IStandsFor.AccessSubject => Pupil;
}
