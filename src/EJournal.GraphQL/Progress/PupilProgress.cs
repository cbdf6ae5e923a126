using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Progress;

[ObjectType<Pupil>]
public static class PupilProgress
{
    /// <summary>
    /// How the pupil stands in each subject (успеваемость по предметам), by its name: marks, average, forecast, final marks. Of
    /// the grading period named, or of the one that runs. For the family, the homeroom teacher and the administration.
    /// </summary>
    [BatchResolver]
    [ListSize(60, Usual = 15)]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.Marks)]
    public static Task<IReadOnlyList<IReadOnlyList<SubjectProgress>>> Subjects(
        [Parent] IReadOnlyList<Pupil> pupils,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период); the one that runs when not given.")] long? periodId,
        [ID("Subject")][GraphQLDescription("Only this subject (предмет).")] long? subjectId,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct) =>
        ProgressLoading.LoadAsync(pupils, periodId, subjectId, db, viewer, time, ct);

    /// <summary>
    /// What average and forecast in a subject would be with marks that are not there (что будет, если); null for a subject that
    /// the pupil is not taught. Nothing is recorded.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.Marks)]
    public static async Task<IReadOnlyList<Projection?>> Projection(
        [Parent] IReadOnlyList<Pupil> pupils,
        [ID("Subject")][GraphQLDescription("The subject (предмет).")] long subjectId,
        [GraphQLDescription("The marks, at most 20 (предполагаемые отметки).")] IReadOnlyList<HypotheticalMarkInput> hypothetical,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период); the one that runs when not given.")] long? periodId,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var marks = await HypotheticalMarks.ReadAsync(hypothetical, db, viewer, ct);
        var lines = await ProgressLoading.LoadAsync(pupils, periodId, subjectId, db, viewer, time, ct);
        return [.. lines.Select(of => of.Count == 0 ? null : Progress.Projection.Of(of[0].Standing, marks.On(of[0].Standing.Rule.Scale)))];
    }
}
