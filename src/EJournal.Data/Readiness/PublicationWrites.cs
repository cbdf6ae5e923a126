using EJournal.Data.Control;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Readiness;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Readiness;

/// <summary>Publishing how the journal was kept in a month (ROL-11).</summary>
public static class PublicationWrites
{
    /// <summary>Returns the id of the publication.</summary>
    public static async Task<Decision<long>> PublishMonthAsync(this JournalWrite write, DateOnly month, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (PublicationRules.MayPublish(viewer) is { } refused)
            return refused;
        if (PublicationRules.OfMonth(month, await write.TodayAsync(cancellationToken)) is { } wrong)
            return wrong;
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(cancellationToken);
        var lessons = db.Lessons.Where(l => l.SchoolId == viewer.SchoolId);
        var rows = await FillingQuery.LoadAsync(db, viewer, lessons, month, month.AddMonths(1).AddDays(-1), SchoolDay.ClockAt(write.Now, zone), cancellationToken);
        var families = db.Pupils.Where(p => p.SchoolId == viewer.SchoolId && p.LeftOn == null && db.Guardianships.Any(g => g.PupilId == p.Id));
        var (begin, end) = (SchoolDay.StartOf(month, zone), SchoolDay.StartOf(month.AddMonths(1), zone));
        var looked = families.Where(p => db.DataAccess.Any(a => a.PupilId == p.Id && a.Area == DataArea.ParentCheck && begin <= a.At && a.At < end));
        var made = PublicationRules.Make(rows.Counts, await families.CountAsync(cancellationToken), await looked.CountAsync(cancellationToken));
        if (!made.TryGet(out var published))
            return Decision.Refuse<long>(made.Refusals);
        var last = await db.PublishedMonths.Where(m => m.SchoolId == viewer.SchoolId && m.Month == month).MaxAsync(m => (int?)m.Number, cancellationToken) ?? 0;
        (published.SchoolId, published.Month, published.Number) = (viewer.SchoolId, month, last + 1);
        (published.AuthorId, published.PublishedAt) = (viewer.PersonId, write.Now);
        db.PublishedMonths.Add(published);
        await write.SaveAsync(cancellationToken);
        if (await db.ExportTargets.AnyAsync(t => t.SchoolId == viewer.SchoolId && t.Enabled, cancellationToken))
            db.ExportSendings.Add(ExportSending.Of(published));
        write.Audit("month.publish", $"PublishedMonth:{published.Id}", new { month, number = published.Number });
        return published.Id;
    }
}
