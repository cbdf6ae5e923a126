using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schools;

[ObjectType<SchoolClass>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class SchoolClassResolvers
{
    /// <summary>The teacher in charge of the class (классный руководитель); null when none is appointed.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee?>> HomeroomTeacher(
        [Parent] IReadOnlyList<SchoolClass> classes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).OneEachAsync(classes, c => c.HomeroomTeacherId, ct);

    /// <summary>The pupils of the class that you may see (список класса), by name; a family sees its own children.</summary>
    [BatchResolver]
    [ListSize(60, Usual = 30)]
    [Scopes(Scope.PeopleRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Pupil>>> Pupils(
        [Parent] IReadOnlyList<SchoolClass> classes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        return await db.Pupils.VisibleTo(db, viewer).Where(p => ids.Contains(p.ClassId) && p.LeftOn == null).Include(p => p.Person).InNameOrder()
            .ManyEachAsync(classes, c => c.Id, p => p.ClassId, ct);
    }
}
