using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Portfolios;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Portfolios;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Portfolios;

/// <summary>Filling portfolios (PPL-15): a teacher his own, the homeroom teacher those of the class.</summary>
[MutationType]
public static class PortfolioMutations
{
    /// <summary>Adds an achievement to your own portfolio, or to that of a pupil of your class (запись в портфолио).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static async Task<PortfolioPayload> AddAchievement(
        [GraphQLDescription("The achievement (достижение).")] AddAchievementInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "addAchievement", input.IdempotencyKey, input),
            (write, token) => write.AddAchievementAsync(EntryOf(input), token),
            ct);
        return done.Allowed
            ? new PortfolioPayload { Entry = await db.PortfolioEntries.VisibleTo(db, viewer).FindAsync(done.Value, ct) }
            : new PortfolioPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Takes an entry back (отзыв записи портфолио); for whoever may write into the portfolio.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static async Task<PortfolioPayload> WithdrawAchievement(
        [ID("PortfolioEntry")][GraphQLDescription("Which one (идентификатор).")] long id,
        JournalWrites writes, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "withdrawAchievement", idempotencyKey: null, new { id }),
            (write, token) => write.WithdrawAchievementAsync(id, token),
            ct);
        return new PortfolioPayload { Errors = Errors.Of(done) };
    }

    private static PortfolioEntry EntryOf(AddAchievementInput input) => new()
    {
        PupilId = input.PupilId,
        Kind = input.Kind,
        Level = input.Level,
        Title = input.Title.Trim(),
        Date = input.Date,
        Description = input.Description,
        Link = input.Link,
    };
}
