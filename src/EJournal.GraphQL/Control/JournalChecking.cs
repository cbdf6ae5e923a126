using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Control;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

/// <summary>The change that <c>recordJournalCheck</c> makes.</summary>
internal static class JournalChecking
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, RecordJournalCheckInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (JournalCheckRules.MayCheck(viewer, (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values) is { } forbidden)
            return forbidden;
        var entry = await write.EntryAsync(ct);
        var on = input.On ?? entry.On;
        var (classIds, groupIds) = (input.ClassIds ?? [], input.GroupIds ?? []);
        var distinct = classIds.Distinct().Count() + groupIds.Distinct().Count();
        if ((JournalCheckRules.OfDay(on, entry.On) ?? ControlText.Fault(input.Subject, "subject") ?? ControlText.Fault(input.Findings, "findings", required: false)
            ?? (distinct is 0 or > JournalCheckRules.MostItems || distinct != classIds.Count + groupIds.Count ? JournalCheckRules.WrongSize : null)) is { } fault)
            return fault;
        if (await db.Classes.VisibleTo(db, viewer).CountAsync(c => classIds.Contains(c.Id), ct) != classIds.Count)
            return JournalCheckRules.UnknownClass;
        var groups = await db.TeachingGroups.VisibleTo(db, viewer).Where(g => groupIds.Contains(g.Id)).Select(g => new { g.Id, g.ClassId }).ToListAsync(ct);
        if (groups.Count != groupIds.Count)
            return JournalCheckRules.UnknownGroup;

        var check = new JournalCheck
        {
            SchoolId = viewer.SchoolId,
            On = on,
            Subject = input.Subject.Trim(),
            Findings = ControlText.Trimmed(input.Findings),
            AuthorPersonId = entry.PersonId,
            At = entry.At,
        };
        check.Items.AddRange(classIds.Select(id => new JournalCheckItem { SchoolId = viewer.SchoolId, ClassId = id }));
        check.Items.AddRange(groups.Select(g => new JournalCheckItem { SchoolId = viewer.SchoolId, ClassId = g.ClassId, GroupId = g.Id }));
        db.JournalChecks.Add(check);
        await write.SaveAsync(ct);
        write.Audit("journal.check", $"JournalCheck:{check.Id}", new { on, classes = classIds, groups = groupIds });
        return check.Id;
    }
}
