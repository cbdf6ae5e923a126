using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.PersonalData;

[ObjectType<School>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.SchoolRead)]
public static class SchoolPersonalData
{
    /// <summary>The texts of consent (тексты согласий), every version, the newest first.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<ConsentText>>> ConsentTexts(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("Only texts about these data (вид согласия).")] ConsentKind? kind,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var texts = await db.ConsentTexts.VisibleTo(viewer).Where(t => kind == null || t.Kind == kind)
            .OrderByDescending(t => t.Id).Take(100).ToListAsync(ct);
        return [.. schools.Select(_ => texts)];
    }

    /// <summary>Employees of whom no consent is in force (сотрудники без согласия на обработку данных).</summary>
    [BatchResolver]
    [ListSize(500, Usual = 20)]
    [Readers(Relation.Leadership | Relation.Administrator | Relation.Office)]
    [Scopes(Scope.PeopleRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Employee>>> StaffWithoutConsent(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var staff = await db.Employees.VisibleTo(db, viewer).Where(e => e.DismissedOn == null).WithoutConsent(db).Include(e => e.Person)
            .OrderBy(e => e.Person.LastName).ThenBy(e => e.Id).Take(500).ToListAsync(ct);
        return [.. schools.Select(_ => staff)];
    }

    /// <summary>Who answers, or answered, for personal data (ответственные за персональные данные), the latest first.</summary>
    [BatchResolver]
    [ListSize(200, Usual = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<DataOfficer>>> DataOfficers(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var officers = await db.DataOfficers.VisibleTo(viewer).OrderByDescending(o => o.Id).Take(200).ToListAsync(ct);
        return [.. schools.Select(_ => officers)];
    }
}
