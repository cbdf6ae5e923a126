using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Messages;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Messages;

/// <summary>The changes that the mutations on announcements make.</summary>
internal static class AnnouncementPosting
{
    private static readonly Refusal Unknown = new(RefusalCode.NotFound, "Объявление не найдено.") { Field = "id" };

    public static async Task<Decision<long>> PostAsync(JournalWrite write, PostAnnouncementInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var announcement = input.ToAnnouncement(viewer.SchoolId, viewer.EmployeeId, write.Now);
        var classIds = announcement.Classes.ConvertAll(c => c.ClassId);
        if (classIds.Count > AnnouncementRules.MostClasses || await db.Classes.VisibleTo(db, viewer).CountAsync(c => classIds.Contains(c.Id), ct) != classIds.Count)
            return new Refusal(RefusalCode.NotFound, "Класс не найден.") { Field = "classIds" };
        var directed = input.DirectedById is { } by && await LeadsAsync(write, by, ct);
        if (AnnouncementRules.MayPost(viewer, announcement, directed) is { } refusal)
            return refusal;
        // Named by somebody who needs no order: then at least one who could give it.
        if (input.DirectedById is not null && !directed)
            return new Refusal(RefusalCode.InvalidValue, "Объявление поручает директор, его заместитель или завуч.") { Field = "directedById" };
        if (AnnouncementRules.Faults(announcement) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        db.Announcements.Add(announcement);
        await write.SaveAsync(ct);
        write.Audit("announcement.post", $"Announcement:{announcement.Id}", new { classes = classIds, directedBy = input.DirectedById });
        return announcement.Id;
    }

    public static async Task<Decision<long>> WithdrawAsync(JournalWrite write, long id, CancellationToken ct)
    {
        if (await write.Db.Announcements.VisibleTo(write.Db, write.Viewer).FindAsync(id, ct) is not { } announcement)
            return Unknown;
        if (announcement.AuthorId != write.Viewer.EmployeeId && !write.Viewer.IsLeadership)
            return new Refusal(RefusalCode.Forbidden, "Объявление снимает его автор или администрация.");
        announcement.WithdrawnAt = write.Now;
        write.Audit("announcement.withdraw", $"Announcement:{announcement.Id}");
        return announcement.Id;
    }

    public static async Task<Decision<long>> ReadAsync(JournalWrite write, long id, CancellationToken ct)
    {
        if (await write.Db.Announcements.VisibleTo(write.Db, write.Viewer).FindAsync(id, ct) is null)
            return Unknown;
        var me = write.Viewer.PersonId;
        if (!await write.Db.AnnouncementReadings.AnyAsync(r => r.AnnouncementId == id && r.PersonId == me, ct))
            write.Db.AnnouncementReadings.Add(new AnnouncementReading { AnnouncementId = id, PersonId = me, At = write.Now });
        write.Audit("announcement.read", $"Announcement:{id}");
        return id;
    }

    private static async Task<bool> LeadsAsync(JournalWrite write, long employeeId, CancellationToken ct)
    {
        var schoolId = write.Viewer.SchoolId;
        var today = SchoolDay.At(write.Now, await write.Db.Schools.Where(s => s.Id == schoolId).Select(s => s.TimeZone).SingleAsync(ct));
        return await write.Db.EmployeeRoles.AnyAsync(
            r => r.SchoolId == schoolId && r.EmployeeId == employeeId && (r.From == null || r.From <= today) && (r.EndsOn == null || today < r.EndsOn)
                && (r.Role == Role.Director || r.Role == Role.DeputyDirector || r.Role == Role.HeadOfStudies), ct);
    }
}
