using System.Buffers.Text;
using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using EJournal.Domain.People;

namespace EJournal.Journal.Bench.Floor;

/// <summary>
/// Fifty changes of a child's diary after a place in the feed: one command for who asks, one for the changes. Of the kinds that the
/// seeded year and the columns entered on it have: marks, absences, homework.
/// </summary>
internal static class FloorFeed
{
    private const int Size = 50;

    private const string Child = """
        SELECT p."Id"
        FROM "Accounts" a JOIN "Parents" r ON r."PersonId" = a."PersonId" AND r."SchoolId" = a."SchoolId"
        JOIN "Guardianships" k ON k."ParentId" = r."Id" AND k."PupilId" = @pupil
        JOIN "Pupils" p ON p."Id" = k."PupilId" AND p."SchoolId" = a."SchoolId"
        WHERE a."Id" = @account AND a."BlockedAt" IS NULL
            AND EXISTS (SELECT 1 FROM "RefreshTokens" t WHERE t."FamilyId" = @session AND t."AccountId" = a."Id" AND t."RevokedAt" IS NULL)
        """;

    private const string Event = """
        e."Id", e."Kind", e."At", e."LessonId", e."MarkId", e."AttendanceId", e."Revision", e."AuthorPersonId"
        """;

    // The first of the child's own and the first of his groups, each in the order of the feed; of both the first.
    private const string Changes = $"""
        SELECT e."Id", e."Kind", e."At", old."Value", now."Value", now."Reason", past."Status", present."Status", h."Text",
            n."LastName", n."FirstName", n."MiddleName", l."Date", l."Number", s."Name"
        FROM (
            SELECT * FROM (SELECT {Event} FROM "JournalEvents" e WHERE e."PupilId" = @pupil AND e."Id" > @after ORDER BY e."Id" LIMIT 51) AS own
            UNION ALL SELECT * FROM (SELECT {Event} FROM "ClassMemberships" c JOIN "TeachingGroups" g ON g."ClassId" = c."ClassId"
                JOIN "JournalEvents" e ON e."GroupId" = g."Id" AND e."PupilId" IS NULL AND e."Id" > @after AND e."Id" <= coalesce(
                    (SELECT o."Id" FROM "JournalEvents" o WHERE o."PupilId" = @pupil AND o."Id" > @after ORDER BY o."Id" LIMIT 1 OFFSET 50), 9223372036854775807)
                JOIN "Lessons" l ON l."Id" = e."LessonId"
                WHERE c."PupilId" = @pupil AND c."From" <= l."Date" AND l."Date" < c."Until"
                    AND (g."Subgroup" = '' OR EXISTS (SELECT 1 FROM "PupilSubgroups" u
                        WHERE u."PupilId" = @pupil AND u."Name" = g."Subgroup" AND u."From" <= l."Date" AND l."Date" < u."Until"))
                ORDER BY e."Id" LIMIT 51) AS shared
            ORDER BY 1 LIMIT 51) AS e
        JOIN "Lessons" l ON l."Id" = e."LessonId" JOIN "TeachingGroups" g ON g."Id" = l."GroupId" JOIN "Subjects" s ON s."Id" = g."SubjectId"
        LEFT JOIN "MarkRevisions" now ON now."MarkId" = e."MarkId" AND now."Number" = e."Revision"
        LEFT JOIN "MarkRevisions" old ON old."MarkId" = e."MarkId" AND old."Number" = e."Revision" - 1
        LEFT JOIN "AttendanceRevisions" present ON present."AttendanceId" = e."AttendanceId" AND present."Number" = e."Revision"
        LEFT JOIN "AttendanceRevisions" past ON past."AttendanceId" = e."AttendanceId" AND past."Number" = e."Revision" - 1
        LEFT JOIN "Homework" h ON h."GivenEventId" = e."Id" AND h."LessonId" = e."LessonId"
        LEFT JOIN "People" n ON n."Id" = e."AuthorPersonId"
        ORDER BY e."Id"
        """;

    public static string Cursor(long id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"change:{id}")));

    public static async Task AnswerAsync(HttpContext context, long pupil, long after, FloorDatabase database)
    {
        var (asks, ct) = (SignedIn.Of(context.User), context.RequestAborted);
        await using var connection = await database.OpenAsync(ct);
        await using (var command = connection.Command(Child, ("@pupil", pupil), ("@account", asks.Account), ("@session", asks.Session)))
        {
            if (await command.ExecuteScalarAsync(ct) is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
        }

        var changes = new List<Change>();
        await using (var command = connection.Command(Changes, ("@pupil", pupil), ("@after", after)))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
                changes.Add(Change.Read(reader));
        }

        await FloorJson.SendAsync(context, (Changes: changes, After: after), static (json, d) => Write(json, d.Changes, d.After));
    }

    private static void Write(Utf8JsonWriter json, List<Change> changes, long after)
    {
        var count = Math.Min(changes.Count, Size);
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartObject("pupil");
        json.WriteStartObject("changes");
        json.WriteStartArray("edges");
        for (var i = 0; i < count; i++)
            changes[i].Write(json);
        json.WriteEndArray();
        json.WriteStartObject("pageInfo");
        json.WriteBoolean("hasNextPage", changes.Count > Size);
        json.WriteString("endCursor", Cursor(count == 0 ? after : changes[count - 1].Id));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private sealed record Change(
        long Id, string Kind, DateTime At, string? Old, string? New, string? Reason, string? Author, DateOnly Date, int Number, string Subject)
    {
        public static Change Read(DbDataReader reader)
        {
            var (kind, old, now) = reader.GetInt32(1) switch
            {
                0 => ("MARK_SET", reader.GetText(3), reader.GetText(4)),
                1 => ("MARK_CORRECTED", reader.GetText(3), reader.GetText(4)),
                3 => ("ATTENDANCE", Status(reader, 6), Status(reader, 7)),
                4 => ("HOMEWORK", null, reader.GetText(8)),
                var other => throw new InvalidOperationException($"The seeded year has no changes of kind {other}."),
            };
            return new(
                reader.GetInt64(0), kind, DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(2)).UtcDateTime, old, now, reader.GetText(5),
                reader.IsDBNull(9) ? null : new PersonName(reader.GetString(9), reader.GetString(10), reader.GetText(11)).Short,
                reader.GetFieldValue<DateOnly>(12), reader.GetInt32(13), reader.GetString(14));
        }

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("cursor", Cursor(Id));
            json.WriteStartObject("node");
            json.WriteString("kind", Kind);
            json.WriteString("at", At.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture));
            json.WriteString("oldValue", Old);
            json.WriteString("newValue", New);
            json.WriteString("reason", Reason);
            if (Author is null)
            {
                json.WriteNull("author");
            }
            else
            {
                json.WriteStartObject("author");
                json.WriteString("short", Author);
                json.WriteEndObject();
            }

            json.WriteStartObject("lesson");
            json.WriteString("date", Date.ToString("O", CultureInfo.InvariantCulture));
            json.WriteNumber("number", Number);
            json.WriteStartObject("group");
            json.WriteStartObject("subject");
            json.WriteString("name", Subject);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        private static string? Status(DbDataReader reader, int column) =>
            reader.IsDBNull(column) ? null : reader.GetInt32(column) switch { 0 => "PRESENT", 1 => "ABSENT", _ => "LATE" };
    }
}
