using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Tokens;

[ObjectType<AppToken>("Token", IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class TokenResolvers
{
    /// <summary>
    /// The children it was made for, those you still may see (дети); null where none were chosen, and it opens whatever its
    /// scopes open to its owner.
    /// </summary>
    [BatchResolver]
    [ListSize(30, Usual = 1)]
    public static async Task<IReadOnlyList<IReadOnlyList<Pupil>?>> Children(
        [Parent] IReadOnlyList<AppToken> tokens, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = tokens.Ids(t => t.Id);
        var chosen = (await db.AppTokenChildren.Where(c => ids.Contains(c.TokenId)).ToListAsync(ct)).ToLookup(c => c.TokenId, c => c.PupilId);
        var pupilIds = chosen.SelectMany(c => c).Distinct().ToList();
        var pupils = await db.Pupils.VisibleTo(db, viewer).Where(p => pupilIds.Contains(p.Id)).Include(p => p.Person).InNameOrder().ToListAsync(ct);
        return [.. tokens.Select(t => t.OnlyChosen ? pupils.Where(p => chosen[t.Id].Contains(p.Id)).ToList() : null)];
    }

    /// <summary>Whose token it is (владелец).</summary>
    [BatchResolver]
    [NoToken]
    public static async Task<IReadOnlyList<PersonName>> Owner(
        [Parent] IReadOnlyList<AppToken> tokens, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = tokens.Ids(t => t.AccountId);
        var owners = await (
            from account in db.Users
            join person in db.People on account.PersonId equals person.Id
            where account.SchoolId == viewer.SchoolId && ids.Contains(account.Id)
            select new { account.Id, person.LastName, person.FirstName, person.MiddleName }).ToDictionaryAsync(o => o.Id, ct);
        return [.. tokens.Select(t => owners[t.AccountId]).Select(o => new PersonName(o.LastName, o.FirstName, o.MiddleName))];
    }
}
