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
[Readers(Relation.Leadership | Relation.Administrator)]
[NoToken]
public static class SchoolExport
{
    private const int Most = 100;

    /// <summary>Where the school sends what it publishes (выгрузка данных в ИС); null where nowhere.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<ExportTarget?>> ExportTarget([Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var target = await db.ExportTargets.VisibleTo(viewer).SingleOrDefaultAsync(ct);
        return [.. schools.Select(_ => target)];
    }

    /// <summary>The log of the sendings (журнал отправок), the latest first; at most 100.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 12)]
    public static async Task<IReadOnlyList<IReadOnlyList<ExportSending>>> ExportSendings([Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.ExportSendings.VisibleTo(viewer).OrderByDescending(s => s.Id).Take(Most).ToListAsync(ct);
        return [.. schools.Select(_ => rows)];
    }
}
