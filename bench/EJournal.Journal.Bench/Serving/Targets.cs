using System.Text.Encodings.Web;
using System.Text.Json;
using EJournal.Data;
using EJournal.GraphQL.Auth;
using EJournal.GraphQL.Engine;
using EJournal.Journal.Bench.Floor;
using EJournal.Journal.Bench.Seeding;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Journal.Bench.Serving;

/// <summary>
/// Who asks for what, a line for each request that wrk sends in turn: path, access token, body. Of the big school, spread over
/// its people and its year, so that neither a row nor an answer is always at hand.
/// </summary>
internal static class Targets
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapTargets(this WebApplication app) => app.MapGet("/bench/targets/{operation}", async (string operation, JournalDb db, AccessTokens tokens) =>
    {
        var document = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "operations", operation + ".graphql"));
        var lines = operation switch
        {
            "page" => await PagesAsync(db, document),
            "column" => await ColumnsAsync(db, document),
            "feed" => await FeedsAsync(db, document),
            _ => await DiariesAsync(db, document),
        };
        var sessions = await db.RefreshTokens.ToDictionaryAsync(t => t.AccountId, t => t.FamilyId);
        return string.Concat(lines.Select(l => string.Join('\t', l.Floor, tokens.Issue(l.Account, sessions[l.Account]), l.Body) + "\n"));
    });

    private static async Task<List<Target>> DiariesAsync(JournalDb db, string document)
    {
        var mondays = SchoolYear.Mondays.ToList();
        return [.. (await FamiliesAsync(db)).Select(f =>
        {
            var week = $"{mondays[(int)(f.Pupil % mondays.Count)]:yyyy-MM-dd}";
            return new Target($"/floor/diary?pupil={f.Pupil}&week={week}", f.Account, Body(document, new { id = GlobalId.Encode("Pupil", f.Pupil), week }));
        })];
    }

    // From some week of the year on: fifty changes are a little more than the week after.
    private static async Task<List<Target>> FeedsAsync(JournalDb db, string document)
    {
        var starts = new List<long>();
        foreach (var monday in SchoolYear.Mondays.SkipLast(2))
        {
            var at = monday.ToDateTime(default, DateTimeKind.Utc);
            starts.Add(await db.JournalEvents.Where(e => e.SchoolId == 1 && e.At >= at).MinAsync(e => e.Id));
        }

        return [.. (await FamiliesAsync(db)).Select(f =>
        {
            var after = starts[(int)(f.Pupil % starts.Count)];
            return new Target(
                $"/floor/feed?pupil={f.Pupil}&after={after}", f.Account, Body(document, new { id = GlobalId.Encode("Pupil", f.Pupil), after = FloorFeed.Cursor(after) }));
        })];
    }

    private static Task<List<Family>> FamiliesAsync(JournalDb db) => (
            from pupil in db.Pupils
            join kinship in db.Guardianships on pupil.Id equals kinship.PupilId
            join parent in db.Parents on kinship.ParentId equals parent.Id
            join account in db.Users on parent.PersonId equals account.PersonId
            where pupil.SchoolId == 1
            orderby pupil.Id
            select new Family(pupil.Id, account.Id)).ToListAsync();

    private static async Task<List<Target>> PagesAsync(JournalDb db, string document)
    {
        var period = await db.GradingPeriods.Where(p => p.SchoolId == 1).OrderBy(p => p.From).Select(p => p.Id).FirstAsync();
        return [.. (await MathsAsync(db)).Select(g => new Target(
            $"/floor/page?group={g.Group}&period={period}",
            g.Account,
            Body(document, new { group = GlobalId.Encode("TeachingGroup", g.Group), period = GlobalId.Encode("GradingPeriod", period) })))];
    }

    // Each lesson three times with other marks each time, so that every request changes thirty.
    private static async Task<List<Target>> ColumnsAsync(JournalDb db, string document)
    {
        var (today, targets) = (DateOnly.FromDateTime(SchoolYear.Now.UtcDateTime), new List<Target>());
        var groups = await MathsAsync(db);
        for (var round = 0; round < 3; round++)
        {
            foreach (var group in groups)
            {
                var lesson = await db.Lessons.Where(l => l.GroupId == group.Group && l.Date == today).Select(l => l.Id).SingleAsync();
                var pupils = await db.Pupils.Where(p => p.ClassId == group.Class).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync();
                var marks = pupils.Select((p, i) => new { pupilId = GlobalId.Encode("Pupil", p), value = $"{3 + ((i + round) % 3)}" });
                targets.Add(new(
                    $"/floor/column?lesson={lesson}&key=%KEY%&marks={string.Join(',', pupils.Select((p, i) => $"{p}:{3 + ((i + round) % 3)}"))}",
                    group.Account,
                    Body(document, new { input = new { lessonId = GlobalId.Encode("Lesson", lesson), marks, idempotencyKey = "%KEY%" } })));
            }
        }

        return targets;
    }

    private static Task<List<TaughtGroup>> MathsAsync(JournalDb db) => (
        from teaching in db.TeachingGroups
        join subject in db.Subjects on teaching.SubjectId equals subject.Id
        join employee in db.Employees on teaching.TeacherId equals employee.Id
        join account in db.Users on employee.PersonId equals account.PersonId
        where teaching.SchoolId == 1 && subject.Name == "Математика"
        orderby teaching.Id
        select new TaughtGroup(teaching.Id, teaching.ClassId, account.Id)).ToListAsync();

    private static string Body(string document, object variables) =>
        JsonSerializer.Serialize(new { query = string.Join(' ', document.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), variables }, Plain);

    private sealed record Target(string Floor, long Account, string Body);

    private sealed record Family(long Pupil, long Account);

    private sealed record TaughtGroup(long Group, long Class, long Account);
}
