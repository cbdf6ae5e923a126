using EJournal.Data;
using EJournal.Data.PersonalData;
using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.PersonalData;

[ObjectType<Viewer>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.PeopleRead)]
public static class ViewerConsents
{
    /// <summary>The consents that you gave (ваши согласия на обработку данных), withdrawn ones included, the latest first.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<Consent>>> Consents(
        [Parent] IReadOnlyList<Viewer> viewers, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var own = await db.Consents.VisibleTo(db, viewer).Where(c => c.GivenById == viewer.PersonId).Include(c => c.Text)
            .OrderByDescending(c => c.Id).Take(100).ToListAsync(ct);
        return [.. viewers.Select(_ => own)];
    }
}
