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
public static class SchoolPublicService
{
    /// <summary>The public service that the school provides, as it was described last (государственная услуга); null where it provides none.</summary>
    [BatchResolver]
    [Readers(Relation.Anyone, Because = PublicServiceType.Because)]
    [AnyToken]
    public static async Task<IReadOnlyList<PublicService?>> PublicService([Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = schools.Ids(s => s.Id);
        var rows = await db.PublicServices.VisibleTo(viewer)
            .Where(s => ids.Contains(s.SchoolId) && !db.PublicServices.Any(later => later.SchoolId == s.SchoolId && later.Id > s.Id)).ToListAsync(ct);
        return [.. schools.Select(s => rows.Find(r => r.SchoolId == s.Id))];
    }
}
