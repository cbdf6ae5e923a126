using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Messages;

/// <summary>The changes that the mutations on messages make.</summary>
internal static class CorrespondenceWriting
{
    public static async Task<Decision<long>> StartAsync(JournalWrite write, StartCorrespondenceInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await MayWriteAsync(write, ct) is { } closed)
            return closed;
        if (CorrespondenceRules.Faults(input.Subject.Trim(), input.Text.Trim()) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        if (input.AboutPupilId is { } about && !await db.Pupils.VisibleTo(db, viewer).AnyAsync(p => p.Id == about, ct))
            return new Refusal(RefusalCode.NotFound, "Ученик не найден.") { Field = "aboutPupilId" };
        if (OtherFamilies.Asked(input))
        {
            var reached = await OtherFamilies.FindAsync(write, input, ct);
            return reached.TryGet(out var families)
                ? await WriteAsync(write, input, families.People, families.ClassId, ct)
                : Decision.Refuse<long>(reached.Refusals);
        }

        var found = await Addressees.FindAsync(db, viewer, input, ct);
        if (!found.TryGet(out var people))
            return Decision.Refuse<long>(found.Refusals);
        var reachable = viewer.IsStaff ? new HashSet<long>() : await Addressees.OfFamilyAsync(db, viewer, ct);
        if (CorrespondenceRules.MayAddress(viewer, reachable, people) is { } refusal)
            return refusal;

        return await WriteAsync(write, input, people, classId: null, ct);
    }

    private static async Task<Decision<long>> WriteAsync(
        JournalWrite write, StartCorrespondenceInput input, IReadOnlyList<long> people, long? classId, CancellationToken ct)
    {
        var correspondence = await BeginAsync(write, input.Subject.Trim(), input.AboutPupilId, people, ct);
        correspondence.ClassId = classId;
        Add(write, correspondence, input.Text);
        write.Audit("correspondence.start", $"Correspondence:{correspondence.Id}", new { members = people.Count });
        return correspondence.Id;
    }

    public static async Task<Decision<long>> SendAsync(JournalWrite write, SendMessageInput input, CancellationToken ct)
    {
        if (await MayWriteAsync(write, ct) is { } closed)
            return closed;
        if (await write.Db.Correspondence.VisibleTo(write.Db, write.Viewer).FindAsync(input.CorrespondenceId, ct) is not { } correspondence)
            return new Refusal(RefusalCode.NotFound, "Переписка не найдена.") { Field = "correspondenceId" };
        if (correspondence.ClassId is not null && await OtherFamilies.MaySendAsync(write, correspondence, ct) is { } notToFamilies)
            return notToFamilies;
        if (CorrespondenceRules.Faults(subject: null, input.Text.Trim()) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        Add(write, correspondence, input.Text);
        write.Audit("correspondence.send", $"Correspondence:{correspondence.Id}");
        return correspondence.Id;
    }

    public static async Task<Decision<long>> ReadAsync(JournalWrite write, long upTo, CancellationToken ct)
    {
        if (await write.Db.InternalMessages.VisibleTo(write.Db, write.Viewer).AsNoTracking().FindAsync(upTo, ct) is not { } message)
            return new Refusal(RefusalCode.NotFound, "Сообщение не найдено.") { Field = "upTo" };
        var me = write.Viewer.PersonId;
        var member = await write.Db.Set<CorrespondenceMember>().SingleAsync(m => m.CorrespondenceId == message.CorrespondenceId && m.PersonId == me, ct);
        if (upTo > member.ReadUpTo)
            (member.ReadUpTo, member.ReadAt) = (upTo, write.Now);
        write.Audit("correspondence.read", $"Correspondence:{message.CorrespondenceId}");
        return message.CorrespondenceId;
    }

    private static async Task<Refusal?> MayWriteAsync(JournalWrite write, CancellationToken ct) =>
        CorrespondenceRules.MayWrite(write.Viewer, (await write.Db.RegulationOfAsync(write.Viewer.SchoolId, ct)).Values);

    /// <summary>An exchange between the writer and these people, without a message yet; it has its id then.</summary>
    public static async Task<Correspondence> BeginAsync(JournalWrite write, string subject, long? pupilId, IEnumerable<long> people, CancellationToken ct)
    {
        var correspondence = new Correspondence { SchoolId = write.Viewer.SchoolId, Subject = subject, PupilId = pupilId, StartedAt = write.Now, LastAt = write.Now };
        correspondence.Members.AddRange(people.Append(write.Viewer.PersonId).Distinct().Select(id => new CorrespondenceMember { PersonId = id }));
        write.Db.Correspondence.Add(correspondence);
        await write.SaveAsync(ct);
        return correspondence;
    }

    /// <summary>One more message of the writer's.</summary>
    public static InternalMessage Add(JournalWrite write, Correspondence correspondence, string text)
    {
        correspondence.LastAt = write.Now;
        var message = new InternalMessage
        {
            SchoolId = correspondence.SchoolId,
            CorrespondenceId = correspondence.Id,
            AuthorId = write.Viewer.PersonId,
            Text = text.Trim(),
            At = write.Now,
        };
        write.Db.InternalMessages.Add(message);
        return message;
    }
}
