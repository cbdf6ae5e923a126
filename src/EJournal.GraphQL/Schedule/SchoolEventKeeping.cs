using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>The changes that <c>planEvent</c> and <c>changeEvent</c> make.</summary>
internal static class SchoolEventKeeping
{
    public static async Task<Decision<long>> PlanAsync(JournalWrite write, PlanEventInput input, CancellationToken ct)
    {
        var planned = new SchoolEvent { Title = "", SchoolId = write.Viewer.SchoolId, AuthorId = write.Viewer.PersonId, PlannedAt = write.Now };
        if (await FillAsync(write, planned, input.Event, ct) is { Count: > 0 } refusals)
            return Decision.Refuse<long>(refusals);
        write.Db.SchoolEvents.Add(planned);
        await write.SaveAsync(ct);
        write.Audit("event.plan", $"SchoolEvent:{planned.Id}", new { from = planned.From, to = planned.To });
        Tell(write, planned);
        return planned.Id;
    }

    public static async Task<Decision<long>> ChangeAsync(JournalWrite write, ChangeEventInput input, CancellationToken ct)
    {
        var planned = await write.Db.SchoolEvents.VisibleTo(write.Db, write.Viewer).Include(e => e.Classes).SingleOrDefaultAsync(e => e.Id == input.EventId, ct);
        if (planned is null)
            return new Refusal(RefusalCode.NotFound, "Мероприятие не найдено.") { Field = "eventId" };
        if (SchoolEventRules.MayKeep(write.Viewer, [.. planned.Classes.Select(c => c.ClassId)]) is { } refusal)
            return refusal;
        if (input.Event is null)
            planned.CancelledAt = write.Now;
        else if (await FillAsync(write, planned, input.Event, ct) is { Count: > 0 } refusals)
            return Decision.Refuse<long>(refusals);
        planned.Version++;
        write.ExpectVersion(planned, input.Version);
        write.Audit(input.Event is null ? "event.cancel" : "event.change", $"SchoolEvent:{planned.Id}", new { from = planned.From, to = planned.To });
        // Who comes second ends as a conflict here, and not at the number of the revision.
        await write.SaveAsync(ct);
        Tell(write, planned);
        return planned.Id;
    }

    private static void Tell(JournalWrite write, SchoolEvent planned)
    {
        write.Db.SchoolEventRevisions.Add(SchoolEventRevision.Of(planned));
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.Event, SchoolEventId = planned.Id, Revision = planned.Version });
    }

    private static async Task<IReadOnlyList<Refusal>> FillAsync(JournalWrite write, SchoolEvent planned, SchoolEventInput input, CancellationToken ct)
    {
        var classIds = (input.ClassIds ?? []).Distinct().ToList();
        if (SchoolEventRules.MayKeep(write.Viewer, classIds) is { } refusal)
            return [refusal];
        if (classIds.Count > SchoolEventRules.MostClasses || await write.Db.Classes.VisibleTo(write.Db, write.Viewer).CountAsync(c => classIds.Contains(c.Id), ct) != classIds.Count)
            return [new(RefusalCode.NotFound, "Класс не найден.") { Field = "event.classIds" }];
        input.WriteTo(planned);
        planned.Classes.RemoveAll(c => !classIds.Contains(c.ClassId));
        planned.Classes.AddRange(classIds.Where(id => planned.Classes.TrueForAll(c => c.ClassId != id)).Select(id => new SchoolEventClass { ClassId = id }));
        return [.. SchoolEventRules.Faults(planned).Select(f => f with { Field = $"event.{f.Field}" })];
    }
}
