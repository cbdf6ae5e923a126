using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Control;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Messages;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Messages;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>The change that <c>tellMissingFinalMarks</c> makes: a message to each teacher for whom something changed since the last one.</summary>
internal static class MissingMarkTelling
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, TellMissingFinalMarksInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.Classes.VisibleTo(db, viewer).FindAsync(input.ClassId, ct) is not { } schoolClass)
            return MissingMarkRules.UnknownClass;
        if (await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(input.PeriodId, ct) is not { } period)
            return FinalMarkRules.UnknownPeriod;
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        if (MissingMarkRules.MayTell(viewer, schoolClass, period, SchoolDay.At(write.Now, zone)) is { } refusal)
            return refusal;

        var told = new List<long>();
        var before = await (
            from notice in ClassMissingMarkNotices.Latest(db.MissingMarkNotices.Where(n => n.ClassId == schoolClass.Id && n.PeriodId == period.Id))
            join message in db.InternalMessages on notice.MessageId equals message.Id
            join correspondence in db.Correspondence on message.CorrespondenceId equals correspondence.Id
            select new { notice.TeacherId, message.Text, Correspondence = correspondence, Own = correspondence.Members.Any(m => m.PersonId == viewer.PersonId) })
            .ToDictionaryAsync(n => n.TeacherId, ct);
        foreach (var (teacherId, personId, text) in await TextsAsync(write, schoolClass, period, ct))
        {
            var last = before.GetValueOrDefault(teacherId);
            if (last?.Text == text)
                continue;
            // A new homeroom teacher takes no part in what his predecessor wrote.
            var correspondence = last is { Own: true }
                ? last.Correspondence
                : await CorrespondenceWriting.BeginAsync(write, MissingMarkText.Subject(schoolClass.Name, period.Name), pupilId: null, [personId], ct);
            var message = CorrespondenceWriting.Add(write, correspondence, text);
            await write.SaveAsync(ct);
            db.MissingMarkNotices.Add(Notice(write, schoolClass, period, teacherId, message));
            told.Add(teacherId);
        }

        write.Audit("finalMark.tellMissing", $"SchoolClass:{schoolClass.Id}", new { period = period.Id, teachers = told });
        return schoolClass.Id;
    }

    /// <summary>What each teacher but the writer himself is to be told; nothing for a class that is taught without marks.</summary>
    private static async Task<IReadOnlyList<(long TeacherId, long PersonId, string Text)>> TextsAsync(
        JournalWrite write, SchoolClass schoolClass, GradingPeriod period, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (!AccumulationFormula.IsMarked((await db.RegulationOfAsync(viewer.SchoolId, ct)).Values, schoolClass.GradeLevel))
            return [];
        var groups = await (
            from taught in db.TeachingGroups
            where taught.ClassId == schoolClass.Id && taught.TeacherId != viewer.EmployeeId
            join subject in db.Subjects on taught.SubjectId equals subject.Id
            join teacher in db.Employees on taught.TeacherId equals teacher.Id
            orderby subject.Name, taught.Subgroup
            select new { taught.Id, taught.TeacherId, teacher.PersonId, Subject = subject.Name, taught.Subgroup }).ToListAsync(ct);
        var missing = await MissingFinalMarks.ByGroupAsync(db, viewer, groups.ConvertAll(g => g.Id), period, ct);
        return
        [
            .. from own in groups.Where(g => missing.Contains(g.Id)).GroupBy(g => (g.TeacherId, g.PersonId))
               select (own.Key.TeacherId, own.Key.PersonId, MissingMarkText.Of(schoolClass.Name, period.Name, own.Select(g => (
                   g.Subgroup.Length == 0 ? g.Subject : $"{g.Subject}, подгруппа {g.Subgroup}",
                   (IReadOnlyList<string>)[.. missing[g.Id].Select(p => p.Person.Name.Short)])))),
        ];
    }

    private static MissingMarkNotice Notice(JournalWrite write, SchoolClass schoolClass, GradingPeriod period, long teacherId, InternalMessage message) => new()
    {
        SchoolId = write.Viewer.SchoolId,
        ClassId = schoolClass.Id,
        PeriodId = period.Id,
        TeacherId = teacherId,
        MessageId = message.Id,
        AuthorPersonId = write.Viewer.PersonId,
        At = write.Now,
    };
}
