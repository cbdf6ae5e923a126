using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.PersonalData;

[ObjectType<SchoolClass>]
public static class ClassConsents
{
    /// <summary>The pupils of the class for whom no consent is in force (ученики без согласия на обработку данных).</summary>
    [BatchResolver]
    [ListSize(60, Usual = 5)]
    [Readers(Relation.OwnClass | Relation.Leadership | Relation.Administrator | Relation.Office)]
    [Scopes(Scope.PeopleRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Pupil>>> PupilsWithoutConsent(
        [Parent] IReadOnlyList<SchoolClass> classes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        return await db.Pupils.VisibleTo(db, viewer).Where(p => ids.Contains(p.ClassId) && p.LeftOn == null).WithoutConsent(db).Include(p => p.Person)
            .InNameOrder()
            .ManyEachAsync(classes, c => c.Id, p => p.ClassId, ct);
    }
}
