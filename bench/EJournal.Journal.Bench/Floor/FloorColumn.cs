using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EJournal.Domain.Audit;

namespace EJournal.Journal.Bench.Floor;

/// <summary>
/// A column of marks by the teacher of the lesson, on its day: marks with their revisions, an event and a link of the audit chain
/// for each, and the key under which the client may ask again; in one transaction. The school's own regulation is left out.
/// </summary>
internal static class FloorColumn
{
    private const string Lesson = """
        SELECT l."SchoolId", l."GroupId", l."ClassId", l."Date", e."Id", e."PersonId", k."Id", k."Weight",
            (SELECT COUNT(*) FROM "GradingPeriods" q WHERE q."SchoolId" = l."SchoolId" AND q."Closed" AND q."From" <= l."Date" AND l."Date" <= q."To"),
            (SELECT MAX(c."Sequence") FROM "AuditEntries" c), (SELECT c."Hash" FROM "AuditEntries" c ORDER BY c."Sequence" DESC LIMIT 1)
        FROM "Accounts" a JOIN "Employees" e ON e."PersonId" = a."PersonId" AND e."SchoolId" = a."SchoolId" AND e."DismissedOn" IS NULL
        JOIN "Lessons" l ON l."Id" = @lesson AND l."TeacherId" = e."Id" AND l."Status" <> 2
        JOIN "WorkKinds" k ON k."SchoolId" = l."SchoolId" AND k."Code" = 'LESSON'
        WHERE a."Id" = @account AND a."BlockedAt" IS NULL
            AND EXISTS (SELECT 1 FROM "RefreshTokens" t WHERE t."FamilyId" = @session AND t."AccountId" = a."Id" AND t."RevokedAt" IS NULL)
            AND NOT EXISTS (SELECT 1 FROM "IdempotencyRecords" i WHERE i."AccountId" = a."Id" AND i."Key" = @key)
        """;

    private const string Members = """
        SELECT c."PupilId" FROM "ClassMemberships" c WHERE c."ClassId" = @class AND c."From" <= @date AND @date < c."Until";
        SELECT m."Id", m."PupilId", m."Value", m."Version" FROM "Marks" m
        WHERE m."LessonId" = @lesson AND m."WorkKindId" = @kind AND m."Part" = 1 AND m."WithdrawnAt" IS NULL
        """;

    public static async Task AnswerAsync(HttpContext context, long lesson, string key, string marks, FloorDatabase database, TimeProvider time)
    {
        var (asks, ct, now) = (SignedIn.Of(context.User), context.RequestAborted, time.GetUtcNow().ToUnixTimeMilliseconds());
        var asked = marks.Split(',').Select(m => m.Split(':')).ToDictionary(m => long.Parse(m[0], CultureInfo.InvariantCulture), m => m[1]);
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        if (database.IsPostgreSql)
        {
            await using var chain = connection.Command("SELECT pg_advisory_xact_lock(17738, 2)");
            await chain.ExecuteNonQueryAsync(ct);
        }

        if (await Column.ReadAsync(connection, lesson, key, asks, ct) is not { } column || !await column.ReadMarksAsync(connection, asked, ct))
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            return;
        }

        var changed = await column.ChangeAsync(connection, asked, now, ct);
        await column.RecordAsync(connection, changed, asks.Account, key, marks, now, ct);
        await transaction.CommitAsync(ct);
        await FloorJson.SendAsync(context, await column.InForceAsync(connection, ct), static (json, values) =>
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            json.WriteStartObject("setMarks");
            FloorLists.Write(json, "marks", "value", values);
            FloorLists.Write(json, "errors", "message", []);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private sealed record Standing(long Id, string Value, int Version);

    private sealed record Changed(long Mark, long Pupil, string Value, int Version, bool IsNew);

    private sealed class Column
    {
        private readonly Dictionary<long, Standing> _standing = [];
        private long _lesson, _school, _group, _class, _employee, _person, _kind, _sequence;
        private double _weight;
        private DateOnly _date;
        private byte[] _hash = AuditHash.Genesis;

        public static async Task<Column?> ReadAsync(DbConnection connection, long lesson, string key, SignedIn asks, CancellationToken ct)
        {
            await using var command = connection.Command(
                Lesson, ("@lesson", lesson), ("@account", asks.Account), ("@session", asks.Session), ("@key", key));
            await using var reader = await command.ExecuteReaderAsync(ct);
            if (!await reader.ReadAsync(ct) || reader.GetInt64(8) > 0)
                return null;
            return new Column
            {
                _lesson = lesson,
                _school = reader.GetInt64(0),
                _group = reader.GetInt64(1),
                _class = reader.GetInt64(2),
                _date = reader.GetFieldValue<DateOnly>(3),
                _employee = reader.GetInt64(4),
                _person = reader.GetInt64(5),
                _kind = reader.GetInt64(6),
                _weight = reader.GetDouble(7),
                _sequence = reader.IsDBNull(9) ? 0 : reader.GetInt64(9),
                _hash = reader.IsDBNull(10) ? AuditHash.Genesis : (byte[])reader.GetValue(10),
            };
        }

        /// <summary>False when a pupil is not of the class.</summary>
        public async Task<bool> ReadMarksAsync(DbConnection connection, Dictionary<long, string> asked, CancellationToken ct)
        {
            await using var command = connection.Command(Members, ("@class", _class), ("@date", _date), ("@lesson", _lesson), ("@kind", _kind));
            await using var reader = await command.ExecuteReaderAsync(ct);
            var members = new HashSet<long>();
            while (await reader.ReadAsync(ct))
                members.Add(reader.GetInt64(0));
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                _standing[reader.GetInt64(1)] = new Standing(reader.GetInt64(0), reader.GetString(2), reader.GetInt32(3));
            return asked.Keys.All(members.Contains);
        }

        public async Task<List<Changed>> ChangeAsync(DbConnection connection, Dictionary<long, string> asked, long now, CancellationToken ct)
        {
            var changed = new List<Changed>();
            foreach (var ofValue in asked.Where(a => _standing.TryGetValue(a.Key, out var s) && s.Value != a.Value).GroupBy(a => a.Value, a => (Pupil: a.Key, Mark: _standing[a.Key])))
            {
                await using var update = connection.Command(
                    $"UPDATE \"Marks\" SET \"Value\" = @value, \"NumericValue\" = @number, \"Version\" = \"Version\" + 1 WHERE \"Id\" IN ({string.Join(',', ofValue.Select(m => m.Mark.Id))})",
                    ("@value", ofValue.Key), ("@number", double.Parse(ofValue.Key, CultureInfo.InvariantCulture)));
                await update.ExecuteNonQueryAsync(ct);
                changed.AddRange(ofValue.Select(m => new Changed(m.Mark.Id, m.Pupil, ofValue.Key, m.Mark.Version + 1, IsNew: false)));
            }

            var added = asked.Where(a => !_standing.ContainsKey(a.Key)).ToList();
            if (added.Count > 0)
            {
                var rows = new FloorRows("Marks", "SchoolId", "LessonId", "PupilId", "Value", "NumericValue", "Weight", "WorkKindId", "AuthorId", "RecordedAt", "Version");
                foreach (var (pupil, value) in added)
                    rows.Add(_school, _lesson, pupil, value, double.Parse(value, CultureInfo.InvariantCulture), _weight, _kind, _employee, now, 1);
                await using var insert = rows.Insert(connection, "RETURNING \"Id\"");
                await using var reader = await insert.ExecuteReaderAsync(ct);
                for (var i = 0; await reader.ReadAsync(ct); i++)
                    changed.Add(new Changed(reader.GetInt64(0), added[i].Key, added[i].Value, 1, IsNew: true));
            }

            return changed;
        }

        public async Task RecordAsync(
            DbConnection connection, List<Changed> changed, long account, string key, string input, long now, CancellationToken ct)
        {
            var revisions = new FloorRows("MarkRevisions", "SchoolId", "MarkId", "Number", "Value", "AuthorPersonId", "At");
            var events = new FloorRows("JournalEvents", "SchoolId", "Kind", "PupilId", "GroupId", "LessonId", "MarkId", "At");
            var audit = new FloorRows("AuditEntries", "Sequence", "SchoolId", "At", "AccountId", "Action", "Subject", "Details", "PreviousHash", "Hash");
            foreach (var mark in changed)
            {
                revisions.Add(_school, mark.Mark, mark.Version, mark.Value, _person, now);
                events.Add(_school, mark.IsNew ? 0 : 1, mark.Pupil, _group, _lesson, mark.Mark, now);
                var entry = Entry(mark, account, now);
                audit.Add(entry.Sequence, _school, now, account, entry.Action, entry.Subject, entry.Details, entry.PreviousHash, entry.Hash);
            }

            foreach (var rows in new[] { revisions, events, audit }.Where(_ => changed.Count > 0))
            {
                await using var insert = rows.Insert(connection);
                await insert.ExecuteNonQueryAsync(ct);
            }

            var known = new FloorRows("IdempotencyRecords", "AccountId", "Key", "Operation", "InputHash", "ResultId", "At");
            known.Add(account, key, "setMarks", SHA256.HashData(Encoding.UTF8.GetBytes(input)), _lesson, now);
            await using var remember = known.Insert(connection);
            await remember.ExecuteNonQueryAsync(ct);
        }

        public async Task<List<string>> InForceAsync(DbConnection connection, CancellationToken ct)
        {
            await using var command = connection.Command(
                "SELECT \"Value\" FROM \"Marks\" WHERE \"LessonId\" = @lesson AND \"WithdrawnAt\" IS NULL ORDER BY \"Id\"", ("@lesson", _lesson));
            await using var reader = await command.ExecuteReaderAsync(ct);
            var values = new List<string>();
            while (await reader.ReadAsync(ct))
                values.Add(reader.GetString(0));
            return values;
        }

        private AuditEntry Entry(Changed mark, long account, long now)
        {
            var entry = new AuditEntry
            {
                Sequence = ++_sequence,
                SchoolId = _school,
                At = DateTimeOffset.FromUnixTimeMilliseconds(now).UtcDateTime,
                AccountId = account,
                Action = mark.IsNew ? "mark.set" : "mark.correct",
                Subject = $"Mark:{mark.Mark}",
                Details = JsonSerializer.Serialize(new { lesson = _lesson, pupil = mark.Pupil, value = mark.Value, workKind = _kind }),
                PreviousHash = _hash,
                Hash = [],
            };
            entry.Hash = _hash = AuditHash.Of(entry);
            return entry;
        }
    }
}
