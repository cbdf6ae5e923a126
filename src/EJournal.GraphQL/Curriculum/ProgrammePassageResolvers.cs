using EJournal.Data;
using EJournal.Data.Curriculum;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<ProgrammePassage>]
[Readers(Relation.Member)]
[Scopes(Scope.Lessons)]
public static class ProgrammePassageResolvers
{
    /// <summary>The topics that lessons were held on, in the order of the plan (пройденные темы).</summary>
    [BatchResolver]
    [ListSize(LessonPlanRules.MostItems, Usual = 30)]
    public static Task<IReadOnlyList<IReadOnlyList<ProgrammeTopic>>> TaughtTopics(
        [Parent] IReadOnlyList<ProgrammePassage> passages, JournalDb db, CancellationToken ct) =>
        TopicsAsync(passages, topics => topics.Where(t => t.Taught > 0), db, ct);

    /// <summary>The next topics of the plan that are not wholly taught (ближайшие темы): 3 where not said otherwise, at most 10.</summary>
    [BatchResolver]
    [ListSize(10, Usual = 3, By = nameof(first))]
    public static Task<IReadOnlyList<IReadOnlyList<ProgrammeTopic>>> NextTopics(
        [Parent] IReadOnlyList<ProgrammePassage> passages,
        [GraphQLDescription("How many, at most 10 (сколько).")] int? first,
        JournalDb db, CancellationToken ct) =>
        TopicsAsync(passages, topics => topics.Where(t => !t.Covered).Take(first ?? 3), db, ct);

    /// <summary>
    /// Topics that ought to have been taught by the day and were not, or not wholly (непройденные темы): those of the plan's
    /// first hours, as many as there were lessons.
    /// </summary>
    [BatchResolver]
    [ListSize(LessonPlanRules.MostItems, Usual = 5)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<ProgrammeTopic>>> OverdueTopics(
        [Parent] IReadOnlyList<ProgrammePassage> passages, JournalDb db, CancellationToken ct)
    {
        var topics = await LoadAsync(passages, db, ct);
        return [.. passages.Select(p => ProgrammeTopic.Overdue([.. topics[p.Group.Id]], p.Figures.Due))];
    }

    private static async Task<IReadOnlyList<IReadOnlyList<ProgrammeTopic>>> TopicsAsync(
        IReadOnlyList<ProgrammePassage> passages, Func<IEnumerable<ProgrammeTopic>, IEnumerable<ProgrammeTopic>> which, JournalDb db, CancellationToken ct)
    {
        var topics = await LoadAsync(passages, db, ct);
        return [.. passages.Select(p => which(topics[p.Group.Id]).ToList())];
    }

    // Passages of one level come from one field, so they are of one day.
    private static Task<ILookup<long, ProgrammeTopic>> LoadAsync(IReadOnlyList<ProgrammePassage> passages, JournalDb db, CancellationToken ct) =>
        db.TopicsAsync(passages.Ids(p => p.Group.Id), passages[0].On, ct);
}
