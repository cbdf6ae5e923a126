using EJournal.Data;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Hosting;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

[MutationType]
public static class ExportMutations
{
    /// <summary>
    /// Everything that is stored about a person (выгрузка всех данных о человеке): for himself, a parent about the own child,
    /// the director, and without marks the administrator. That it was asked for is recorded.
    /// </summary>
    [Readers(Relation.Member)]
    [NoToken]
    public static async Task<ExportPersonPayload> ExportPerson(
        [GraphQLDescription("About whom (о ком).")] ExportPersonInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, PrintLinks links, DataAccessLog log, CancellationToken ct)
    {
        var named = await NamedPerson.FindAsync(db, viewer, input.PupilId, input.ParentId, input.TeacherId, ct);
        Decision<bool> decided = named is null
            ? new Refusal(RefusalCode.NotFound, "Человек не найден.")
            : ExportRules.MayExport(viewer, named.PersonId, named.PupilId);
        if (named is null || !decided.TryGet(out var withMarks))
            return new ExportPersonPayload { Errors = Errors.Of(decided) };

        if (named.PupilId is { } pupilId && !AccessPolicy.IsFamilyOf(viewer, pupilId))
            DataAccessRecorder.Record(viewer, pupilId, DataArea.Export, log);
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "exportPerson", idempotencyKey: null, input),
            (write, _) =>
            {
                write.Audit("person.export", $"Person:{named.PersonId}", new { withMarks });
                return Task.FromResult<Decision<long>>(named.PersonId);
            },
            ct);
        if (!done.Allowed)
            return new ExportPersonPayload { Errors = Errors.Of(done) };
        var (page, data) = links.Person(viewer, named.PersonId);
        return new ExportPersonPayload
        {
            Export = new PersonExportLinks { PageUrl = page.AbsoluteUri, DataUrl = data.AbsoluteUri, WithMarks = withMarks },
        };
    }
}
