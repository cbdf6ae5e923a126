using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Schools;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schools;

[MutationType]
public static class SchoolDataMutations
{
    /// <summary>Changes the general data of the school (сведения об учреждении, PPL-14); for the director and the administrator, unless the school decided otherwise.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<ChangeSchoolDataPayload> ChangeSchoolData(
        [GraphQLDescription("What is to be changed (что изменить).")] ChangeSchoolDataInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var data = new SchoolData(input.Name, input.ShortName, input.Address, input.Phone, input.Email, input.Website, input.Licence);
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "changeSchoolData", input.IdempotencyKey, input),
            (write, token) => write.ChangeSchoolDataAsync(data, token),
            ct);
        return done.Allowed
            ? new ChangeSchoolDataPayload { School = await db.Schools.VisibleTo(db, viewer).FindAsync(viewer.SchoolId, ct) }
            : new ChangeSchoolDataPayload { Errors = Errors.Of(done) };
    }
}
