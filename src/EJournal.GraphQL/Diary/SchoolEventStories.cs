using EJournal.Data;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// What changes of events of school and class were for each pupil: two statements, however many events and pupils. An event that
/// is handed from one class to another is taken back for the one and new for the other, so that neither reads of what is not its own.
/// </summary>
internal static class SchoolEventStories
{
    public static async Task<IReadOnlyDictionary<(long EventId, long PupilId), WrittenChange>> LoadAsync(
        JournalDb db, IReadOnlyCollection<Concerned> concerned, CancellationToken ct)
    {
        var told = new Dictionary<(long, long), WrittenChange>();
        var of = concerned.Where(c => c.Event is { SchoolEventId: not null, Revision: not null }).ToList();
        if (of.Count == 0)
            return told;
        var (ids, pupilIds) = (of.Select(c => c.Event.SchoolEventId!.Value).Distinct().ToList(), of.Select(c => c.PupilId).Distinct().ToList());
        var revisions = await db.SchoolEventRevisions.AsNoTracking().Include(r => r.Classes)
            .Where(r => ids.Contains(r.EventId)).ToDictionaryAsync(r => (r.EventId, r.Number), ct);
        var members = (await db.ClassMemberships.AsNoTracking().Where(m => pupilIds.Contains(m.PupilId)).ToListAsync(ct)).ToLookup(m => m.PupilId);
        foreach (var (pupilId, happened) in of.Select(c => (c.PupilId, c.Event)))
        {
            string? Line(int number) => revisions.TryGetValue((happened.SchoolEventId!.Value, number), out var said)
                && !said.Cancelled && members[pupilId].Any(said.IsFor) ? said.AsLine() : null;
            told[(happened.Id, pupilId)] = new(Line(happened.Revision!.Value - 1), Line(happened.Revision.Value));
        }

        return told;
    }
}
