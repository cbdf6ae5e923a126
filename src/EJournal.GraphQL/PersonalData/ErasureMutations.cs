using EJournal.Data;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.PersonalData;

[MutationType]
public static class ErasureMutations
{
    /// <summary>
    /// Erases the data of somebody who has left (уничтожение персональных данных): at once access, contacts and cards; the name
    /// and texts about him after the time for which final marks and journals are kept. Marks stay, nameless.
    /// </summary>
    [Readers(Relation.Administrator)]
    [NoToken]
    public static async Task<ErasePersonPayload> ErasePerson(
        [GraphQLDescription("Whose data, and on what document (чьи данные и основание).")] ErasePersonInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var named = input is { PupilId: null, ParentId: null, TeacherId: null }
            ? null
            : await NamedPerson.FindAsync(db, viewer, input.PupilId, input.ParentId, input.TeacherId, ct);
        var done = named is null
            ? new Refusal(RefusalCode.NotFound, "Человек не найден.")
            : await writes.RunAsync(
                WriteRequest.By(viewer, "erasePerson", input.IdempotencyKey, input),
                (write, token) => write.ErasePersonAsync(named.PersonId, input.Document.ToOrder(), token),
                ct);
        return done.TryGet(out var id)
            ? new ErasePersonPayload
            {
                Erased = true,
                NameKeptUntil = await db.Erasures.Where(e => e.Id == id && e.SchoolId == viewer.SchoolId).Select(e => e.KeptUntil).SingleAsync(ct),
            }
            : new ErasePersonPayload { Erased = false, Errors = Errors.Of(done) };
    }
}
