using EJournal.Data;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Journal.Bench.Seeding;

/// <summary>
/// Lessons, homework, absences and marks of a year, and what was told of them, made inside the database, by date: so the rows of all schools lie among
/// each other as they would after a year of use. The same rows at every run; of 30 pupils 12 get a mark at a lesson.
/// </summary>
internal sealed class YearOfRecords(JournalDb db)
{
    private const string Chance = """((l."Id" * 7919 + p."Id" * 104729 + (l."Id" * p."Id") % 997) % 1000)""";

    // Whoever was taught at the lesson.
    private const string Attending = """
        "Lessons" l JOIN "TeachingGroups" g ON g."Id" = l."GroupId" JOIN "ClassMemberships" p0 ON p0."ClassId" = l."ClassId"
        JOIN "Pupils" p ON p."Id" = p0."PupilId"
            AND (g."Subgroup" = '' OR EXISTS (SELECT 1 FROM "PupilSubgroups" s WHERE s."PupilId" = p."Id" AND s."Name" = g."Subgroup"))
        """;

    private bool IsPostgreSql => db.Database.IsNpgsql();

    private string Days => string.Join(", ", SchoolYear.Days.Select(d => $"({Date(d)}, {(int)d.DayOfWeek})"));

    // Milliseconds: the evening of the lesson's day.
    private string Evening(string date) => IsPostgreSql
        ? $"(extract(epoch from {date}) * 1000)::bigint + 54000000" : $"CAST(strftime('%s', {date}) AS INTEGER) * 1000 + 54000000";

    private string No => IsPostgreSql ? "false" : "0";

    public IEnumerable<(string What, string Sql)> Statements =>
    [
        ("lessons", $"""
            WITH d("Date", "Weekday") AS (VALUES {Days})
            INSERT INTO "Lessons" ("SchoolId", "GroupId", "ClassId", "Date", "Number", "StartsAt", "EndsAt", "Status", "TeacherId", "Room", "Topic", "RecordedAt", "RecordedLate")
            SELECT t."SchoolId", g."Id", g."ClassId", d."Date", t."Number", b."StartsAt", b."EndsAt", 1, g."TeacherId", t."Room",
                'Тема: ' || u."Name" || ', закрепление изученного', {Evening("d.\"Date\"")}, {No}
            FROM d JOIN "TimetableEntries" t ON t."Weekday" = d."Weekday" JOIN "TeachingGroups" g ON g."Id" = t."GroupId"
            JOIN "Subjects" u ON u."Id" = g."SubjectId" JOIN "BellTimes" b ON b."SchoolId" = t."SchoolId" AND b."Shift" = 1 AND b."Number" = t."Number"
            ORDER BY d."Date", t."Number", g."Id"
            """),
        ("homework", $"""
            INSERT INTO "Homework" ("SchoolId", "LessonId", "Text", "AssignedAt", "AuthorId", "Late")
            SELECT "SchoolId", "Id", '§ ' || ("Id" % 60 + 1) || ', упр. ' || ("Id" % 400 + 1) || ', ' || ("Id" % 400 + 2), "RecordedAt", "TeacherId", {No}
            FROM "Lessons" WHERE "Id" % 10 < 7 ORDER BY "Id"
            """),
        ("absences", $"""
            INSERT INTO "Attendance" ("SchoolId", "LessonId", "PupilId", "Status", "AuthorId", "RecordedAt", "Version", "Late")
            SELECT l."SchoolId", l."Id", p."Id", 1, l."TeacherId", l."RecordedAt", 1, {No} FROM {Attending} WHERE {Chance} < 50 ORDER BY l."Id", p."Id"
            """),
        ("revisions of absences", """
            INSERT INTO "AttendanceRevisions" ("SchoolId", "AttendanceId", "Number", "Status", "AuthorPersonId", "At")
            SELECT a."SchoolId", a."Id", 1, a."Status", e."PersonId", a."RecordedAt" FROM "Attendance" a JOIN "Employees" e ON e."Id" = a."AuthorId" ORDER BY a."Id"
            """),
        ("marks", $"""
            INSERT INTO "Marks" ("SchoolId", "LessonId", "PupilId", "Value", "NumericValue", "Weight", "WorkKindId", "AuthorId", "RecordedAt", "Version", "Part", "Late")
            SELECT l."SchoolId", l."Id", p."Id", CAST(5 - {Chance} % 3 AS text), 5 - {Chance} % 3, k."Weight", k."Id", l."TeacherId", l."RecordedAt", 1, 1, {No}
            FROM {Attending} JOIN "WorkKinds" k ON k."SchoolId" = l."SchoolId"
                AND k."Code" = CASE l."Id" % 10 WHEN 0 THEN 'CONTROL' WHEN 1 THEN 'ORAL' ELSE 'LESSON' END
            WHERE {Chance} BETWEEN 50 AND 459 ORDER BY l."Id", p."Id"
            """),
        ("revisions of marks", """
            INSERT INTO "MarkRevisions" ("SchoolId", "MarkId", "Number", "Value", "AuthorPersonId", "At")
            SELECT m."SchoolId", m."Id", 1, m."Value", e."PersonId", m."RecordedAt" FROM "Marks" m JOIN "Employees" e ON e."Id" = m."AuthorId" ORDER BY m."Id"
            """),
        // Lesson by lesson: the homework of the group, then absences and marks.
        ("events", $"""
            INSERT INTO "JournalEvents" ("SchoolId", "Kind", "PupilId", "GroupId", "LessonId", "MarkId", "AttendanceId", "Revision", "AuthorPersonId", "At", "PlannedAt")
            SELECT * FROM (
                SELECT h."SchoolId", {(int)DiaryChangeKind.Homework} AS k, CAST(NULL AS bigint) AS p, l."GroupId", l."Id" AS l, CAST(NULL AS bigint) AS m, CAST(NULL AS bigint) AS a, CAST(NULL AS integer) AS r,
                    e."PersonId", h."AssignedAt" AS t, h."AssignedAt" AS planned
                FROM "Homework" h JOIN "Lessons" l ON l."Id" = h."LessonId" JOIN "Employees" e ON e."Id" = h."AuthorId"
                UNION ALL SELECT a."SchoolId", {(int)DiaryChangeKind.Attendance}, a."PupilId", l."GroupId", l."Id", NULL, a."Id", 1, e."PersonId", a."RecordedAt", a."RecordedAt"
                FROM "Attendance" a JOIN "Lessons" l ON l."Id" = a."LessonId" JOIN "Employees" e ON e."Id" = a."AuthorId"
                UNION ALL SELECT m."SchoolId", {(int)DiaryChangeKind.MarkSet}, m."PupilId", l."GroupId", l."Id", m."Id", NULL, 1, e."PersonId", m."RecordedAt", m."RecordedAt"
                FROM "Marks" m JOIN "Lessons" l ON l."Id" = m."LessonId" JOIN "Employees" e ON e."Id" = m."AuthorId") AS events
            ORDER BY t, l, k DESC, p
            """),
        ("events of homework", $"""
            UPDATE "Homework" SET "GivenEventId" = e."Id" FROM "JournalEvents" e WHERE e."LessonId" = "Homework"."LessonId" AND e."Kind" = {(int)DiaryChangeKind.Homework}
            """),
        // Which PostgreSQL gathers by itself in time; EJournal asks SQLite for none.
        .. IsPostgreSql ? [("statistics", "VACUUM ANALYZE")] : Array.Empty<(string, string)>(),
    ];

    public async Task RunAsync(string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private string Date(DateOnly day) => IsPostgreSql ? $"DATE '{day:yyyy-MM-dd}'" : $"'{day:yyyy-MM-dd}'";
}
