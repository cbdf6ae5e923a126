using System.Text.Json;

namespace EJournal.EndToEnd.Tests;

/// <summary>What the teacher of the story enters.</summary>
public static class Teacher
{
    public const string RecordLesson = """
        mutation Record($input: RecordLessonInput!) {
          recordLesson(input: $input) { lesson { id topic status homework { text dueDate } } errors { code message } }
        }
        """;

    public const string SetMark = """
        mutation Set($input: SetMarkInput!) {
          setMark(input: $input) {
            mark { id value comment revisions { value reason author { short } } }
            errors { code message }
          }
        }
        """;

    public static async Task RecordAsync(EJournalServer server, SchoolDay day, params string[] absentPupilIds)
    {
        var payload = (await server.DataAsync(day.Teacher, RecordLesson, new
        {
            input = new
            {
                lessonId = day.LessonId,
                topic = "Умножение на однозначное число",
                homework = new[] { new { text = "§5, упр. 10", dueDate = "2026-11-17" } },
                absences = absentPupilIds.Select(pupilId => new { pupilId, status = "ABSENT" }),
            },
        })).GetProperty("recordLesson");
        Assert.Equal("[]", payload.GetProperty("errors").GetRawText());
        Assert.Equal("HELD", payload.GetProperty("lesson").GetProperty("status").GetString());
    }

    public static async Task<JsonElement> SetAsync(
        EJournalServer server, SchoolDay day, string pupilId, string value, string? markId = null, string? reason = null, string? comment = null)
    {
        var payload = (await server.DataAsync(day.Teacher, SetMark, new
        {
            input = new { lessonId = day.LessonId, pupilId, value, markId, reason, comment },
        })).GetProperty("setMark");
        Assert.Equal("[]", payload.GetProperty("errors").GetRawText());
        return payload.GetProperty("mark");
    }
}
