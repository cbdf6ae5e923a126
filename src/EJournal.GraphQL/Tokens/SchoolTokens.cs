using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Tokens;

[ObjectType<School>]
[Readers(Relation.Administrator)]
[NoToken]
public static class SchoolTokens
{
    private const int Most = 200;

    /// <summary>The 200 newest tokens of the school's people that open something now (токены приложений): for the administrator to revoke.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 50)]
    public static async Task<IReadOnlyList<IReadOnlyList<AppToken>>> Tokens(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = schools.Ids(s => s.Id);
        return await db.AppTokens.VisibleTo(viewer).Live(time.GetUtcNow().UtcDateTime).Where(t => ids.Contains(t.SchoolId))
            .OrderByDescending(t => t.Id).Take(Most)
            .ManyEachAsync(schools, s => s.Id, t => t.SchoolId, ct);
    }
}
