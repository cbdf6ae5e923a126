using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Portfolios;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Portfolios;

[ObjectType<Pupil>(IgnoreProperties = true)]
[Readers(PortfolioReaders.OfPupil)]
[Scopes(Scope.PeopleRead)]
public static class PupilPortfolio
{
    /// <summary>The pupil's portfolio (портфолио), the latest achievement first.</summary>
    [BatchResolver]
    [ListSize(PortfolioEntry.Most, Usual = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<PortfolioEntry>>> Portfolio(
        [Parent] IReadOnlyList<Pupil> pupils, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        return await db.PortfolioEntries.VisibleTo(db, viewer).Where(e => e.WithdrawnAt == null && e.PupilId != null && ids.Contains(e.PupilId.Value))
            .OrderByDescending(e => e.Date).ThenByDescending(e => e.Id)
            .ManyEachAsync(pupils, p => p.Id, e => e.PupilId!.Value, ct);
    }
}
