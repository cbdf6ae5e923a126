using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

/// <summary>A methodical association of teachers (методическое объединение): where S-08 names methodists, its methodist keeps the plans of its subjects.</summary>
[ObjectType<MethodicalAssociation>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class MethodicalAssociationType
{
    /// <summary>The id of the association (идентификатор).</summary>
    [ID("MethodicalAssociation")]
    [AnyToken]
    public static long Id([Parent] MethodicalAssociation association) => association.Id;

    /// <summary>The name (название).</summary>
    public static string Name([Parent] MethodicalAssociation association) => association.Name;

    /// <summary>The first of its grades (с класса).</summary>
    public static int FromGrade([Parent] MethodicalAssociation association) => association.FromGrade;

    /// <summary>The last of its grades (по класс).</summary>
    public static int ToGrade([Parent] MethodicalAssociation association) => association.ToGrade;

    /// <summary>Grows with every change (версия).</summary>
    public static int Version([Parent] MethodicalAssociation association) => association.Version;

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

[ObjectType<School>]
public static class SchoolAssociations
{
    /// <summary>The methodical associations of the school, by name (методические объединения).</summary>
    [BatchResolver]
    [ListSize(100, Usual = 8)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<MethodicalAssociation>>> MethodicalAssociations(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var all = await db.MethodicalAssociations.VisibleTo(db, viewer).OrderBy(a => a.Name).Take(100).ToListAsync(ct);
        return [.. schools.Select(_ => all)];
    }
}
