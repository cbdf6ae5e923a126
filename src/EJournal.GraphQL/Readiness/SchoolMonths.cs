using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<School>]
public static class SchoolMonths
{
    /// <summary>How the journal was kept, month by month, as the school has published it (оперативный мониторинг), the latest first; at most 100.</summary>
    [BatchResolver]
    [ListSize(PublicationQuery.Most, Usual = 12)]
    [Readers(Relation.Anyone, Because = PublishedMonthType.Because)]
    [AnyToken]
    public static async Task<IReadOnlyList<IReadOnlyList<PublishedMonth>>> PublishedMonths(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("Also what a later publication of the same month has replaced (история публикаций).")] bool? history,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = schools.Ids(s => s.Id);
        return await db.PublishedMonths.VisibleTo(viewer).Where(m => ids.Contains(m.SchoolId)).Shown(db, history ?? false).Take(PublicationQuery.Most)
            .ManyEachAsync(schools, s => s.Id, m => m.SchoolId, ct);
    }
}
