using System.Collections.Concurrent;
using System.Data.Common;
using EJournal.Data;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// What concerned the groups of some pupils: one command, with a SELECT for each. Written by hand: SQLite would go through the events
/// of the whole school, which come in the order that is asked for.
/// </summary>
internal sealed class GroupEvents
{
    private static readonly PerDatabase<ConcurrentDictionary<int, GroupEvents>> Known = new(_ => new());

    private readonly IdList _pupils;
    private readonly HandWritten _command;
    private readonly SelectList _list = new();
    private readonly RowReader<JournalEvent> _event;

    private GroupEvents(JournalDb db, int pupils)
    {
        (_pupils, _event) = (new IdList("pupil", pupils), new RowReader<JournalEvent>(db, _list, "e"));
        _command = new HandWritten(
            db,
            string.Join(";\n", _pupils.Parameters.Select(p => Select(p.Name))),
            [
                ("school", typeof(long)), ("after", typeof(long)), ("last", typeof(long)), ("kinds", typeof(int)), ("count", typeof(int)), .. _pupils.Parameters,
            ]);
    }

    /// <summary>Of each pupil the first events after one and up to another; null for <paramref name="kinds"/> means all.</summary>
    public static Task<List<Concerned>> FirstAsync(
        JournalDb db, long schoolId, List<long> pupilIds, IReadOnlyList<DiaryChangeKind>? kinds, long after, long last, int count, CancellationToken ct)
    {
        var statement = Known.For(db).GetOrAdd(IdList.Room(pupilIds.Count), pupils => new GroupEvents(db, pupils));
        var values = new Dictionary<string, object?>
        {
            ["school"] = schoolId,
            ["after"] = after,
            ["last"] = last,
            ["kinds"] = kinds?.Aggregate(0, (all, kind) => all | (1 << (int)kind)) ?? -1,
            ["count"] = count,
        };
        statement._pupils.Fill(values, pupilIds);
        return statement._command.RunAsync(db, values, reader => statement.ReadAsync(reader, pupilIds, ct), ct);
    }

    // CROSS JOIN keeps SQLite at this order. Who was in the group on the day of the lesson, as everywhere.
    private string Select(string pupil) => $"""
        SELECT {_list}
        FROM "ClassMemberships" c CROSS JOIN "TeachingGroups" g CROSS JOIN "JournalEvents" e CROSS JOIN "Lessons" l
        WHERE c."SchoolId" = @school AND c."PupilId" = @{pupil} AND g."ClassId" = c."ClassId"
            AND e."GroupId" = g."Id" AND e."PupilId" IS NULL AND @after < e."Id" AND e."Id" <= @last AND ((1 << e."Kind") & @kinds) <> 0
            AND l."Id" = e."LessonId" AND c."From" <= l."Date" AND l."Date" < c."Until" AND {DiaryStatement.InSubgroup}
        ORDER BY e."Id" LIMIT @count
        """;

    private async Task<List<Concerned>> ReadAsync(DbDataReader reader, List<long> pupilIds, CancellationToken ct)
    {
        var read = new List<Concerned>();
        // The places left over repeat the last pupil.
        for (var i = 0; i < pupilIds.Count; i++)
        {
            if (i > 0)
                await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                read.Add(new Concerned { PupilId = pupilIds[i], Event = _event.Read(reader) });
        }

        return read;
    }
}
