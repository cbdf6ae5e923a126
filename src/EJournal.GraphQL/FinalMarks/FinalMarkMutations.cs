using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

[MutationType]
public static class FinalMarkMutations
{
    /// <summary>Sets or changes the final marks of a group for a period (выставление итоговых отметок); for the teacher of the group.</summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<SetFinalMarksPayload> SetFinalMarks(
        [GraphQLDescription("The column (столбец).")] SetFinalMarksInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        if (input.Marks.Count is 0 or > FinalMarkRules.MostInColumn)
            return new SetFinalMarksPayload { Errors = Errors.Of(Decision.Refuse<long>([FinalMarkRules.WrongSize])) };
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setFinalMarks", input.IdempotencyKey, input),
            (write, token) => FinalMarkSetting.RunAsync(write, input, token),
            ct);
        if (!done.Allowed)
            return new SetFinalMarksPayload { Errors = Errors.Of(done) };
        var pupils = input.Marks.Select(m => m.PupilId).ToList();
        var marks = await db.FinalMarks.VisibleTo(db, viewer)
            .Where(f => f.GroupId == input.GroupId && f.PeriodId == input.PeriodId && pupils.Contains(f.PupilId)).ToDictionaryAsync(f => f.PupilId, ct);
        return new SetFinalMarksPayload { FinalMarks = [.. input.Marks.Select(m => marks[m.PupilId])] };
    }
}
