using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<MethodicalAssociation>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class MethodicalAssociationResolvers
{
    /// <summary>Who keeps the plans (методист); null while there is nobody.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee?>> Methodist(
        [Parent] IReadOnlyList<MethodicalAssociation> associations, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).OneEachAsync(associations, a => a.MethodistId, ct);

    /// <summary>Its subjects, by name (предметы).</summary>
    [BatchResolver]
    [ListSize(MethodicalAssociation.MostSubjects, Usual = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<Subject>>> Subjects(
        [Parent] IReadOnlyList<MethodicalAssociation> associations, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = associations.Ids(a => a.Id);
        var rows = await (
            from association in db.MethodicalAssociations.Where(a => ids.Contains(a.Id))
            from has in association.Subjects
            join subject in db.Subjects.VisibleTo(db, viewer) on has.SubjectId equals subject.Id
            orderby subject.Name
            select new { has.AssociationId, Subject = subject }).ToListAsync(ct);
        var byAssociation = rows.ToLookup(r => r.AssociationId, r => r.Subject);
        return [.. associations.Select(a => byAssociation[a.Id].ToList())];
    }
}
