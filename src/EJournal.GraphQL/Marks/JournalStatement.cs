using System.Collections.Concurrent;
using System.Data.Common;
using EJournal.Data;
using EJournal.Domain.Attendance;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>
/// One command for the journal of some groups in a period: lessons, and what is asked for of marks, absences and averages. Written
/// by hand: it is a teacher's page. Not VisibleTo: the gate permits a journal to who sees every lesson, mark and absence of the group
/// (JournalReaders.Whole against AccessPolicy.SeesLesson and SeesMarks).
/// </summary>
internal sealed class JournalStatement
{
    private static readonly PerDatabase<ConcurrentDictionary<(JournalParts Parts, int Groups), JournalStatement>> Known = new(_ => new());

    private readonly JournalParts _parts;
    private readonly IdList _groups;
    private readonly HandWritten _command;
    private readonly RowReader<Lesson> _lesson;
    private readonly RowReader<Mark> _mark;
    private readonly RowReader<AttendanceEntry> _entry;
    private readonly int _markGroup;

    private JournalStatement(JournalDb db, JournalParts parts, int groups)
    {
        (_parts, _groups) = (parts, new IdList("group", groups));
        var (lessons, marks, entries) = (new SelectList(), new SelectList(), new SelectList());
        (_lesson, _mark, _entry) = (new(db, lessons, "l"), new(db, marks, "m"), new(db, entries, "a"));
        _markGroup = marks.Take("l.\"GroupId\"");
        var ofGroups = $"WHERE l.\"SchoolId\" = @school AND l.\"GroupId\" IN ({_groups}) AND @from <= l.\"Date\" AND l.\"Date\" <= @to";
        var selects = new List<string> { $"SELECT {lessons} FROM \"Lessons\" l {ofGroups} ORDER BY l.\"Date\", l.\"Number\"" };
        // CROSS JOIN keeps SQLite from beginning with all marks of the school.
        if (parts.Marks || parts.Averages)
            selects.Add($"SELECT {marks} FROM \"Lessons\" l CROSS JOIN \"Marks\" m {ofGroups} AND m.\"LessonId\" = l.\"Id\" AND m.\"WithdrawnAt\" IS NULL ORDER BY m.\"Id\"");
        if (parts.Attendance)
            selects.Add($"SELECT {entries} FROM \"Lessons\" l CROSS JOIN \"Attendance\" a {ofGroups} AND a.\"LessonId\" = l.\"Id\"");
        if (parts.Averages)
        {
            selects.Add($"""
                SELECT e."GroupId", e."PupilId", e."NumericValue", e."Weight" FROM "ExternalMarks" e
                WHERE e."SchoolId" = @school AND e."GroupId" IN ({_groups}) AND @from <= e."Date" AND e."Date" <= @to AND e."WithdrawnAt" IS NULL AND e."Attestation" = {(int)AttestationKind.Current}
                """);
        }

        _command = new HandWritten(
            db, string.Join(";\n", selects), [("school", typeof(long)), ("from", typeof(DateOnly)), ("to", typeof(DateOnly)), .. _groups.Parameters]);
    }

    /// <summary>One command, however many groups.</summary>
    public static Task<JournalRead> RunAsync(JournalDb db, long schoolId, List<long> groupIds, GradingPeriod period, JournalParts parts, CancellationToken ct)
    {
        var statement = Known.For(db).GetOrAdd((parts, IdList.Room(groupIds.Count)), key => new JournalStatement(db, key.Parts, key.Groups));
        var values = new Dictionary<string, object?> { ["school"] = schoolId, ["from"] = period.From, ["to"] = period.To };
        statement._groups.Fill(values, groupIds);
        return statement._command.RunAsync(db, values, reader => statement.ReadAsync(reader, ct), ct);
    }

    private async Task<JournalRead> ReadAsync(DbDataReader reader, CancellationToken ct)
    {
        var read = new JournalRead();
        while (await reader.ReadAsync(ct))
            read.Add(_lesson.Read(reader));
        if (_parts.Marks || _parts.Averages)
        {
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                read.Add(reader.GetInt64(_markGroup), _mark.Read(reader));
        }

        if (_parts.Attendance)
        {
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                read.Add(_entry.Read(reader));
        }

        if (_parts.Averages)
        {
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                read.Count(reader.GetInt64(0), reader.GetInt64(1), reader.IsDBNull(2) ? null : reader.GetDouble(2), reader.GetDouble(3));
        }

        return read;
    }
}
