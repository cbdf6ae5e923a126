using System.Data.Common;
using EJournal.Data;
using EJournal.Domain.Delivery;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// What concerned the groups of one pupil, for the page that every application of a family asks for. Written by hand: SQLite would go
/// through the events of the whole school, which come in the order that is asked for.
/// </summary>
internal static class GroupEvents
{
    // CROSS JOIN keeps SQLite at this order.
    private static readonly PerDatabase<HandWritten> Statement = new(db => new HandWritten(
        db,
        $"""
        SELECT {RowReader<JournalEvent>.For(db).Of("e")}
        FROM "ClassMemberships" c CROSS JOIN "TeachingGroups" g CROSS JOIN "JournalEvents" e CROSS JOIN "Lessons" l
        WHERE c."SchoolId" = @school AND c."PupilId" = @pupil AND g."ClassId" = c."ClassId"
            AND e."GroupId" = g."Id" AND e."PupilId" IS NULL AND @after < e."Id" AND e."Id" <= @last AND ((1 << e."Kind") & @kinds) <> 0
            AND l."Id" = e."LessonId" AND c."From" <= l."Date" AND l."Date" < c."Until"
            AND (g."Subgroup" = '' OR EXISTS (SELECT 1 FROM "PupilSubgroups" u
                WHERE u."PupilId" = c."PupilId" AND u."Name" = g."Subgroup" AND u."From" <= l."Date" AND l."Date" < u."Until"))
        ORDER BY e."Id" LIMIT @count
        """,
        [
            ("school", typeof(long)), ("pupil", typeof(long)), ("after", typeof(long)), ("last", typeof(long)), ("kinds", typeof(int)), ("count", typeof(int)),
        ]));

    /// <summary>The first events after one and up to another; null for <paramref name="kinds"/> means all.</summary>
    public static Task<List<Concerned>> FirstAsync(
        JournalDb db, long schoolId, long pupilId, IReadOnlyList<DiaryChangeKind>? kinds, long after, long last, int count, CancellationToken ct) => Statement.For(db).RunAsync(
        db,
        new()
        {
            ["school"] = schoolId,
            ["pupil"] = pupilId,
            ["after"] = after,
            ["last"] = last,
            ["kinds"] = kinds?.Aggregate(0, (all, kind) => all | (1 << (int)kind)) ?? -1,
            ["count"] = count,
        },
        reader => ReadAsync(db, reader, pupilId, ct),
        ct);

    private static async Task<List<Concerned>> ReadAsync(JournalDb db, DbDataReader reader, long pupilId, CancellationToken ct)
    {
        var (rows, read) = (RowReader<JournalEvent>.For(db), new List<Concerned>());
        while (await reader.ReadAsync(ct))
            read.Add(new Concerned { PupilId = pupilId, Event = rows.Read(reader) });
        return read;
    }
}
