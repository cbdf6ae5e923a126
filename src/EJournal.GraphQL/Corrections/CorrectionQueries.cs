using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Corrections;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Corrections;

[QueryType]
public static class CorrectionQueries
{
    private const int MaxFirst = 100;

    /// <summary>
    /// The register of corrections (журнал «Замена сведений в электронном журнале»), the latest first: the own requests of a
    /// teacher, all of them for who oversees the journal.
    /// </summary>
    [Readers(Relation.OwnGroup | Relation.MarksOverseer)]
    [Scopes(Scope.JournalRead)]
    [ListSize(MaxFirst, Usual = 25, By = nameof(first))]
    public static async Task<IReadOnlyList<Correction>> Corrections(
        [GraphQLDescription("Only those with this decision (решение).")] CorrectionStatus? status,
        [GraphQLDescription("How many, at most 100; 25 when not given (размер страницы).")] int? first,
        [ID("Correction")][GraphQLDescription("Those older than this one (продолжение).")] long? after,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var asked = db.Corrections.VisibleTo(db, viewer);
        if (status is { } decided)
            asked = asked.Where(c => c.Status == decided);
        if (after is { } last)
            asked = asked.Where(c => c.Id < last);
        return await asked.OrderByDescending(c => c.Id).Take(first ?? 25).ToListAsync(ct);
    }
}
