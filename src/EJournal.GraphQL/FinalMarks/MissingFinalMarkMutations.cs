using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

[MutationType]
public static class MissingFinalMarkMutations
{
    /// <summary>
    /// Tells each subject teacher by an internal message which final marks of the class are missing (напоминание об итоговых
    /// отметках): for its homeroom teacher. Whoever was told the same before is not told again.
    /// </summary>
    [Readers(Relation.OwnClass)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<TellMissingFinalMarksPayload> TellMissingFinalMarks(
        [GraphQLDescription("The class and the period (класс и период).")] TellMissingFinalMarksInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "tellMissingFinalMarks", input.IdempotencyKey, input), (write, token) => MissingMarkTelling.RunAsync(write, input, token), ct);
        return done.Allowed
            ? new TellMissingFinalMarksPayload
            {
                Notices = await ClassMissingMarkNotices.Latest(db.MissingMarkNotices
                    .Where(n => n.SchoolId == viewer.SchoolId && n.ClassId == input.ClassId && n.PeriodId == input.PeriodId)).ToListAsync(ct),
            }
            : new TellMissingFinalMarksPayload { Errors = Errors.Of(done) };
    }
}
