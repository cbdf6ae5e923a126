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
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class SchoolTrials
{
    private const int Most = 100;

    /// <summary>Trials of the journal (пробная эксплуатация), the latest first; at most 100.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<Trial>>> Trials(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Trials.VisibleTo(viewer).OrderByDescending(t => t.From).ThenByDescending(t => t.Id).Take(Most).ToListAsync(ct);
        return [.. schools.Select(_ => rows)];
    }

    /// <summary>Since when the whole school works with the journal (переход на электронный журнал); null where that was not recorded.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<JournalSwitch?>> JournalSwitch(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var made = await db.JournalSwitches.VisibleTo(viewer).SingleOrDefaultAsync(ct);
        return [.. schools.Select(_ => made)];
    }
}
