using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Readiness;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<School>]
public static class SchoolTrainings
{
    private const int Most = 300;

    /// <summary>Trainings on the journal (обучение и ознакомление), the latest first; at most 300.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 20)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Training>>> Trainings(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Trainings.VisibleTo(viewer).OrderByDescending(t => t.On).ThenByDescending(t => t.Id).Take(Most).ToListAsync(ct);
        return [.. schools.Select(_ => rows)];
    }

    /// <summary>Employees who took part in no training yet (сотрудники без обучения), by name.</summary>
    [BatchResolver]
    [ListSize(500, Usual = 20)]
    [Readers(Relation.Leadership | Relation.Administrator)]
    [Scopes(Scope.PeopleRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Employee>>> StaffWithoutTraining(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var staff = await db.Employees.VisibleTo(db, viewer).Where(e => e.DismissedOn == null && !db.Set<TrainingParticipant>().Any(t => t.PersonId == e.PersonId))
            .Include(e => e.Person).OrderBy(e => e.Person.LastName).ThenBy(e => e.Id).Take(500).ToListAsync(ct);
        return [.. schools.Select(_ => staff)];
    }
}
