using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

[ObjectType<ExportSending>]
[Readers(Relation.Leadership | Relation.Administrator)]
[NoToken]
public static class ExportSendingResolvers
{
    /// <summary>What is sent (опубликованный месяц).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<PublishedMonth>> Published([Parent] IReadOnlyList<ExportSending> sendings, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.PublishedMonths.VisibleTo(viewer).ExactlyOneEachAsync(sendings, s => s.PublishedMonthId, ct);
}
