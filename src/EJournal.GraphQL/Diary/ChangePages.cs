using EJournal.Data;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// The events after one that concern some pupils: four statements, however many pupils. Events are committed in the order of
/// their ids, so all up to the latest that is seen first are there for the statements that follow; what is committed between
/// these is left to the next page.
/// </summary>
internal sealed class ChangePages(JournalDb db, long schoolId, IReadOnlyList<DiaryChangeKind>? kinds, long after)
{
    /// <summary>Of each pupil the first events, in their order; and the latest event of the school.</summary>
    public async Task<(ILookup<long, JournalEvent> ByPupil, long Latest)> LoadAsync(List<long> pupilIds, int count, CancellationToken ct)
    {
        var latest = await db.JournalEvents.Where(e => e.SchoolId == schoolId).MaxAsync(e => (long?)e.Id, ct) ?? 0;
        var events = db.JournalEvents.AsNoTracking().Where(e => e.SchoolId == schoolId && e.Id > after && e.Id <= latest);
        if (kinds is not null)
            events = events.Where(e => kinds.Contains(e.Kind));
        var own = await FirstAsync(OfPupils(events, pupilIds), pupilIds, count, ct);
        // A page that the pupil's own events fill ends with the last of them. A group has many more than one pupil.
        var last = pupilIds.Count == 1 && own.Count == count ? own[^1].Event.Id : latest;
        events = events.Where(e => e.Id <= last);
        var shared = await GroupEvents.FirstAsync(db, schoolId, pupilIds, kinds, after, last, count, ct);
        var ofClasses = await FirstAsync(ClassEvents.Of(db, events, db.Pupils.Where(p => pupilIds.Contains(p.Id))), pupilIds, count, ct);
        return (own.Concat(shared).Concat(ofClasses).OrderBy(e => e.Event.Id).ToLookup(e => e.PupilId, e => e.Event), latest);
    }

    private async Task<List<Concerned>> FirstAsync(IQueryable<Concerned> events, List<long> pupilIds, int count, CancellationToken ct) => pupilIds is [var only]
        ? await events.Where(e => e.PupilId == only).OrderBy(e => e.Event.Id).Take(count).ToListAsync(ct)
        : await db.Pupils.Where(p => pupilIds.Contains(p.Id))
            .SelectMany(p => events.Where(e => e.PupilId == p.Id).OrderBy(e => e.Event.Id).Take(count)).ToListAsync(ct);

    private static IQueryable<Concerned> OfPupils(IQueryable<JournalEvent> events, List<long> pupilIds) =>
        from happened in events
        where happened.PupilId != null && pupilIds.Contains(happened.PupilId.Value)
        select new Concerned { PupilId = happened.PupilId!.Value, Event = happened };
}
