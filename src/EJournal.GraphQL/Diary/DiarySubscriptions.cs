using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

[SubscriptionType]
public static class DiarySubscriptions
{
    /// <summary>
    /// What changes in a pupil's diary from now on (изменения в дневнике): the same changes that <c>Pupil.changes</c> tells. For
    /// those who may read the diary; it ends with an error when they no longer may.
    /// </summary>
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.DiaryRead)]
    public static async Task<IAsyncEnumerable<DiaryChange>> DiaryChanged(
        [ID("Pupil")][GraphQLDescription("The pupil's id (идентификатор ученика).")] long pupilId,
        JournalDb db, Viewer viewer, DiaryFeed feed, CancellationToken ct)
    {
        var pupil = await db.Pupils.VisibleTo(db, viewer).FindAsync(pupilId, ct) ?? throw NotFound.Pupil();
        if (!Relations.Hold(viewer, pupil, Relation.PupilOverview))
            throw new GraphQLException(JournalExecution.Options.Messages.Forbidden, ErrorCodes.Forbidden);
        return await feed.SubscribeAsync(pupil.Id, ct);
    }
}
