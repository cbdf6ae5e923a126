using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using EJournal.Domain.Marks;
using EJournal.Domain.People;

namespace EJournal.Journal.Bench.Floor;

/// <summary>A quarter's journal of a group for its teacher: one command for who asks, one with four SELECTs for what is asked.</summary>
internal static class FloorPage
{
    private const string Group = """
        SELECT g."ClassId", q."From", q."To"
        FROM "Accounts" a JOIN "Employees" e ON e."PersonId" = a."PersonId" AND e."SchoolId" = a."SchoolId" AND e."DismissedOn" IS NULL
        JOIN "TeachingGroups" g ON g."Id" = @group AND g."TeacherId" = e."Id" AND g."Subgroup" = ''
        JOIN "GradingPeriods" q ON q."Id" = @period AND q."SchoolId" = a."SchoolId"
        WHERE a."Id" = @account AND a."BlockedAt" IS NULL
            AND EXISTS (SELECT 1 FROM "RefreshTokens" t WHERE t."FamilyId" = @session AND t."AccountId" = a."Id" AND t."RevokedAt" IS NULL)
        """;

    private const string Cells = """
        SELECT l."Id", l."Date", l."Number", l."Topic" FROM "Lessons" l WHERE l."GroupId" = @group AND l."Date" BETWEEN @from AND @to
        ORDER BY l."Date", l."Number";
        SELECT p."Id", n."LastName", n."FirstName", n."MiddleName", c."From", c."Until"
        FROM "ClassMemberships" c JOIN "Pupils" p ON p."Id" = c."PupilId" JOIN "People" n ON n."Id" = p."PersonId"
        WHERE c."ClassId" = @class AND c."From" <= @to AND @from < c."Until" 
        ORDER BY replace(replace(n."LastName", 'Ё', 'Е'), 'ё', 'е'), replace(replace(n."FirstName", 'Ё', 'Е'), 'ё', 'е'),
            replace(replace(coalesce(n."MiddleName", ''), 'Ё', 'Е'), 'ё', 'е'), p."Id";
        SELECT m."PupilId", m."LessonId", m."Value", m."NumericValue", m."Weight" FROM "Lessons" l JOIN "Marks" m ON m."LessonId" = l."Id"
        WHERE l."GroupId" = @group AND l."Date" BETWEEN @from AND @to AND m."WithdrawnAt" IS NULL ORDER BY m."Id";
        SELECT a."PupilId", a."LessonId", a."Status" FROM "Lessons" l JOIN "Attendance" a ON a."LessonId" = l."Id"
        WHERE l."GroupId" = @group AND l."Date" BETWEEN @from AND @to
        """;

    public static async Task AnswerAsync(HttpContext context, long group, long period, FloorDatabase database)
    {
        var (asks, ct) = (SignedIn.Of(context.User), context.RequestAborted);
        await using var connection = await database.OpenAsync(ct);
        long classId;
        DateOnly from, to;
        await using (var command = connection.Command(
            Group, ("@group", group), ("@period", period), ("@account", asks.Account), ("@session", asks.Session)))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            if (!await reader.ReadAsync(ct))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            (classId, from, to) = (reader.GetInt64(0), reader.GetFieldValue<DateOnly>(1), reader.GetFieldValue<DateOnly>(2));
        }

        var page = new Page();
        await using (var command = connection.Command(Cells, ("@group", group), ("@class", classId), ("@from", from), ("@to", to)))
        await using (var reader = await command.ExecuteReaderAsync(ct))
            await page.ReadAsync(reader, ct);
        await FloorJson.SendAsync(context, page, static (json, p) => p.Write(json));
    }

    private sealed class Page
    {
        private readonly List<(long Id, DateOnly Date, int Number, string? Topic)> _lessons = [];
        private readonly List<Row> _rows = [];
        private readonly Dictionary<long, Row> _byPupil = [];

        public async Task ReadAsync(DbDataReader reader, CancellationToken ct)
        {
            while (await reader.ReadAsync(ct))
                _lessons.Add((reader.GetInt64(0), reader.GetFieldValue<DateOnly>(1), reader.GetInt32(2), reader.GetText(3)));
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                if (!_byPupil.TryGetValue(reader.GetInt64(0), out var row))
                {
                    row = new Row($"{reader.GetString(1)} {reader.GetString(2)} {reader.GetString(3)}");
                    _rows.Add(row);
                    _byPupil.Add(reader.GetInt64(0), row);
                }

                row.Times.Add(new Spell(reader.GetFieldValue<DateOnly>(4), reader.GetFieldValue<DateOnly>(5)));
            }

            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                var row = _byPupil[reader.GetInt64(0)];
                row.Counted.Add((reader.IsDBNull(3) ? null : reader.GetDouble(3), reader.GetDouble(4)));
                if (row.Marks.TryGetValue(reader.GetInt64(1), out var marks))
                    marks.Add(reader.GetString(2));
                else
                    row.Marks.Add(reader.GetInt64(1), [reader.GetString(2)]);
            }

            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                _byPupil[reader.GetInt64(0)].Attendance.Add(reader.GetInt64(1), reader.GetInt32(2) switch { 0 => "PRESENT", 1 => "ABSENT", _ => "LATE" });
        }

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            json.WriteStartObject("node");
            json.WriteStartObject("journal");
            json.WriteStartArray("lessons");
            foreach (var (_, date, number, topic) in _lessons)
            {
                json.WriteStartObject();
                json.WriteString("date", date.ToString("O", CultureInfo.InvariantCulture));
                json.WriteNumber("number", number);
                json.WriteString("topic", topic);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var row in _rows)
                Write(json, row);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        private void Write(Utf8JsonWriter json, Row row)
        {
            json.WriteStartObject();
            json.WriteStartObject("pupil");
            json.WriteStartObject("name");
            json.WriteString("full", row.Name);
            json.WriteEndObject();
            json.WriteEndObject();
            if (Average.Of(row.Counted) is { } average)
                json.WriteNumber("average", average);
            else
                json.WriteNull("average");
            json.WriteStartArray("cells");
            foreach (var (id, date, _, _) in _lessons)
            {
                json.WriteStartObject();
                json.WriteBoolean("belongs", row.Times.Exists(t => t.Contains(date)));
                FloorLists.Write(json, "marks", "value", row.Marks.GetValueOrDefault(id));
                FloorLists.WriteAttendance(json, row.Attendance.GetValueOrDefault(id));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private sealed record Row(string Name)
    {
        public List<Spell> Times { get; } = [];
        public List<(double?, double)> Counted { get; } = [];
        public Dictionary<long, List<string>> Marks { get; } = [];
        public Dictionary<long, string> Attendance { get; } = [];
    }
}
