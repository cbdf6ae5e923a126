using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

[ObjectType<Consent>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.PeopleRead)]
public static class ConsentResolvers
{
    /// <summary>Who consented (кто дал согласие); null when it is the other parent, whom you do not see.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName?>> GivenBy(
        [Parent] IReadOnlyList<Consent> consents, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await db.People.VisibleTo(db, viewer).OneEachAsync(consents, c => c.GivenById, ct)).Select(p => p?.Name)];
}
