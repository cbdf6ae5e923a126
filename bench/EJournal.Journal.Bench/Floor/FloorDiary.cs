using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace EJournal.Journal.Bench.Floor;

/// <summary>A week of a child's diary for a parent: one command for who asks, one with four SELECTs for what is asked.</summary>
internal static class FloorDiary
{
    private const string Child = """
        SELECT n."LastName", n."FirstName", n."MiddleName"
        FROM "Accounts" a JOIN "Parents" r ON r."PersonId" = a."PersonId" AND r."SchoolId" = a."SchoolId"
        JOIN "Guardianships" k ON k."ParentId" = r."Id" AND k."PupilId" = @pupil
        JOIN "Pupils" p ON p."Id" = k."PupilId" AND p."SchoolId" = a."SchoolId" JOIN "People" n ON n."Id" = p."PersonId"
        WHERE a."Id" = @account AND a."BlockedAt" IS NULL
            AND EXISTS (SELECT 1 FROM "RefreshTokens" t WHERE t."FamilyId" = @session AND t."AccountId" = a."Id" AND t."RevokedAt" IS NULL)
        """;

    // CROSS JOIN keeps SQLite from beginning with all marks of the pupil.
    private const string Taught = """
        FROM "ClassMemberships" c CROSS JOIN "Lessons" l
        """;

    private const string InWeek = """
        WHERE c."PupilId" = @pupil AND l."ClassId" = c."ClassId" AND l."Date" BETWEEN @monday AND @sunday AND c."From" <= l."Date" AND l."Date" < c."Until"
        """;

    private const string Week = $"""
        SELECT l."Id", l."Date", l."Number", l."StartsAt", l."EndsAt", l."Room", l."Topic", s."Name" {Taught}
        CROSS JOIN "TeachingGroups" g CROSS JOIN "Subjects" s {InWeek} AND g."Id" = l."GroupId" AND s."Id" = g."SubjectId"
        AND (g."Subgroup" = '' OR EXISTS (SELECT 1 FROM "PupilSubgroups" u
            WHERE u."PupilId" = c."PupilId" AND u."Name" = g."Subgroup" AND u."From" <= l."Date" AND l."Date" < u."Until"))
        ORDER BY l."Date", l."Number", l."Id";
        SELECT h."LessonId", h."Text" {Taught} CROSS JOIN "Homework" h {InWeek} AND h."LessonId" = l."Id" AND h."WithdrawnAt" IS NULL ORDER BY h."Id";
        SELECT m."LessonId", m."Value" {Taught} CROSS JOIN "Marks" m {InWeek} AND m."PupilId" = c."PupilId" AND m."LessonId" = l."Id"
        AND m."WithdrawnAt" IS NULL ORDER BY m."Id";
        SELECT a."LessonId", a."Status" {Taught} CROSS JOIN "Attendance" a {InWeek} AND a."LessonId" = l."Id" AND a."PupilId" = c."PupilId"
        """;

    public static async Task AnswerAsync(HttpContext context, long pupil, DateOnly week, FloorDatabase database)
    {
        var (asks, ct) = (SignedIn.Of(context.User), context.RequestAborted);
        var monday = week.AddDays(-(((int)week.DayOfWeek + 6) % 7));
        var diary = new Diary(monday);
        await using var connection = await database.OpenAsync(ct);
        await using (var command = connection.Command(Child, ("@pupil", pupil), ("@account", asks.Account), ("@session", asks.Session)))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            if (!await reader.ReadAsync(ct))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            diary.Name = $"{reader.GetString(0)} {reader.GetString(1)} {reader.GetString(2)}";
        }

        await using (var command = connection.Command(Week, ("@pupil", pupil), ("@monday", monday), ("@sunday", monday.AddDays(6))))
        await using (var reader = await command.ExecuteReaderAsync(ct))
            await diary.ReadAsync(reader, ct);
        await FloorJson.SendAsync(context, diary, static (json, d) => d.Write(json));
    }

    private sealed class Diary(DateOnly monday)
    {
        private readonly List<Line> _lines = [];
        private readonly Dictionary<long, Line> _byLesson = [];

        public string Name { get; set; } = "";

        public async Task ReadAsync(DbDataReader reader, CancellationToken ct)
        {
            while (await reader.ReadAsync(ct))
            {
                var line = new Line(
                    reader.GetFieldValue<DateOnly>(1), reader.GetInt32(2), reader.GetFieldValue<TimeOnly>(3), reader.GetFieldValue<TimeOnly>(4),
                    reader.GetText(5), reader.GetText(6), reader.GetString(7));
                _lines.Add(line);
                _byLesson.Add(reader.GetInt64(0), line);
            }

            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                _byLesson.GetValueOrDefault(reader.GetInt64(0))?.Homework.Add(reader.GetString(1));
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                _byLesson[reader.GetInt64(0)].Marks.Add(reader.GetString(1));
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                _byLesson[reader.GetInt64(0)].Attendance = reader.GetInt32(1) switch { 0 => "PRESENT", 1 => "ABSENT", _ => "LATE" };
        }

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            json.WriteStartObject("pupil");
            json.WriteStartObject("name");
            json.WriteString("full", Name);
            json.WriteEndObject();
            json.WriteStartObject("diary");
            json.WriteStartArray("days");
            for (var (day, next) = (0, 0); day < 7; day++)
            {
                var date = monday.AddDays(day);
                json.WriteStartObject();
                json.WriteString("date", date.ToString("O", CultureInfo.InvariantCulture));
                // Every school day of the seeded year has lessons, so neither holidays nor periods need be asked for.
                json.WriteBoolean("isSchoolDay", next < _lines.Count && _lines[next].Date == date);
                json.WriteStartArray("lessons");
                for (; next < _lines.Count && _lines[next].Date == date; next++)
                    _lines[next].Write(json);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private sealed record Line(DateOnly Date, int Number, TimeOnly StartsAt, TimeOnly EndsAt, string? Room, string? Topic, string Subject)
    {
        public List<string> Homework { get; } = [];
        public List<string> Marks { get; } = [];
        public string? Attendance { get; set; }

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteStartObject("lesson");
            json.WriteNumber("number", Number);
            json.WriteString("startsAt", StartsAt.ToString("HH:mm", CultureInfo.InvariantCulture));
            json.WriteString("endsAt", EndsAt.ToString("HH:mm", CultureInfo.InvariantCulture));
            json.WriteString("room", Room);
            json.WriteString("topic", Topic);
            json.WriteStartObject("group");
            json.WriteStartObject("subject");
            json.WriteString("name", Subject);
            json.WriteEndObject();
            json.WriteEndObject();
            FloorLists.Write(json, "homework", "text", Homework);
            json.WriteEndObject();
            FloorLists.Write(json, "marks", "value", Marks);
            FloorLists.WriteAttendance(json, Attendance);
            json.WriteEndObject();
        }
    }
}
