using System.Text.Json;
using EJournal.Domain.Delivery;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Tokens;

/// <summary>A token hears of the changes that its scopes open, by question and by subscription.</summary>
public sealed class DiaryChangesByTokenTests : TokenTest
{
    private const string Changes = "query($id: ID!, $kinds: [DiaryChangeKind!]) { pupil(id: $id) { changes(kinds: $kinds) { nodes { kind oldValue newValue author { short } } } } }";

    [Theory]
    [Requirement("DIA-06")]
    [InlineData("diary:read", "MARK_SET ATTENDANCE HOMEWORK SCHEDULE FINAL_MARK ABSENCE_REASON CLASS_CHANGED TIMETABLE EVENT")]
    [InlineData("marks:read", "MARK_SET FINAL_MARK")]
    [InlineData("attendance:read", "ATTENDANCE ABSENCE_REASON")]
    public async Task Each_scope_opens_the_kinds_of_change_it_names(string scope, string kinds)
    {
        await using (var db = Server.Database.OpenTracking())
        {
            foreach (var kind in new[] { DiaryChangeKind.MarkSet, DiaryChangeKind.Attendance, DiaryChangeKind.Homework, DiaryChangeKind.Schedule, DiaryChangeKind.FinalMark, DiaryChangeKind.AbsenceReason, DiaryChangeKind.ClassChanged, DiaryChangeKind.Timetable, DiaryChangeKind.Event })
            {
                db.JournalEvents.Add(new JournalEvent { SchoolId = Server.School.School.Id, PupilId = Server.School.Anna.Id, Kind = kind, At = Server.Database.Clock.Now });
                await db.SaveChangesAsync();
            }
        }

        var (_, token) = await TokenAsync("annas-father", [scope]);

        Assert.Equal(kinds, Kinds(await AskAsync(token, Changes, new { id = Anna })));
        Assert.Equal(kinds.Split(' ').Contains("ATTENDANCE") ? "ATTENDANCE" : "", Kinds(await AskAsync(token, Changes, new { id = Anna, kinds = new[] { "ATTENDANCE" } })));
    }

    [Fact]
    public async Task Other_scopes_open_none_and_chosen_children_are_the_only_ones()
    {
        var (_, other) = await TokenAsync("annas-father", ["schedule:read"]);
        await MakeSiblingAsync();
        var (_, ofVera) = await TokenAsync("annas-father", ["diary:read"], [Vera]);

        Assert.Contains("\"FORBIDDEN\"", await AskAsync(other, Changes, new { id = Anna }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"pupil":null}}""", await AskAsync(ofVera, Changes, new { id = Anna }));
        Assert.Equal("""{"data":{"pupil":{"changes":{"nodes":[]}}}}""", await AskAsync(ofVera, Changes, new { id = Vera }));
    }

    private static string Kinds(string body) => string.Join(' ', JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("pupil").GetProperty("changes")
        .GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("kind").GetString()));
}
