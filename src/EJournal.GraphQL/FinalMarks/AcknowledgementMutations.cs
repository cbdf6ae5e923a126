using EJournal.Data;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

[MutationType]
public static class AcknowledgementMutations
{
    /// <summary>
    /// Says that you have seen the final marks of your child for a period as they stand now (подтверждение просмотра итоговых
    /// отметок), with a message to the homeroom teacher if you like. A mark that is corrected later asks for it again.
    /// </summary>
    [Readers(Relation.OwnChild)]
    [Scopes(Scope.MessagesWrite)]
    public static async Task<AcknowledgeFinalMarksPayload> AcknowledgeFinalMarks(
        [GraphQLDescription("Whose marks of which period (чьи отметки и за какой период).")] AcknowledgeFinalMarksInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "acknowledgeFinalMarks", input.IdempotencyKey, input),
            (write, token) => Acknowledging.RunAsync(write, input, token),
            ct);
        return done.TryGet(out var id)
            ? new AcknowledgeFinalMarksPayload { Acknowledgement = await db.FinalMarkAcknowledgements.Include(a => a.Marks).SingleAsync(a => a.Id == id, ct) }
            : new AcknowledgeFinalMarksPayload { Errors = Errors.Of(done) };
    }
}
