using System.Collections.Concurrent;
using System.Data.Common;
using EJournal.Data;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schedule;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// One command for a week of some pupils, with a SELECT for each part that is asked for. Written by hand: it is what every family
/// asks for, and read so it costs half. Not VisibleTo: the gate permits a diary to who sees every lesson, mark and absence of the
/// pupil (Relation.PupilOverview against AccessPolicy.SeesLesson and SeesMarks), and a homework is as visible as its lesson.
/// </summary>
internal sealed class DiaryStatement
{
    private static readonly PerDatabase<ConcurrentDictionary<(DiaryParts Parts, int Pupils, bool WithPupil), DiaryStatement>> Known = new(_ => new());

    /// <summary>The group g is a whole class, or the pupil of the membership c was of its subgroup on the day of the lesson l.</summary>
    public const string InSubgroup = """
        (g."Subgroup" = '' OR EXISTS (SELECT 1 FROM "PupilSubgroups" u
            WHERE u."PupilId" = c."PupilId" AND u."Name" = g."Subgroup" AND u."From" <= l."Date" AND l."Date" < u."Until"))
        """;

    // CROSS JOIN keeps SQLite at this order; it would begin with all marks of the pupil.
    private const string Taught = """
        FROM "ClassMemberships" c CROSS JOIN "Lessons" l
        """;

    private const string InWeek = """
        c."SchoolId" = @school AND l."ClassId" = c."ClassId" AND @monday <= l."Date" AND l."Date" <= @sunday AND c."From" <= l."Date" AND l."Date" < c."Until"
        """;

    // What the fields of a brief part say, and what the gate asks of a row: its school, its class, its day, its pupil.
    private static readonly string[] BriefLesson =
    [
        nameof(Lesson.Id), nameof(Lesson.SchoolId), nameof(Lesson.ClassId), nameof(Lesson.GroupId), nameof(Lesson.Date), nameof(Lesson.Number),
        nameof(Lesson.StartsAt), nameof(Lesson.EndsAt), nameof(Lesson.Status), nameof(Lesson.Room), nameof(Lesson.Topic),
    ];

    private static readonly string[] BriefGroup =
        [nameof(TeachingGroup.Id), nameof(TeachingGroup.SchoolId), nameof(TeachingGroup.ClassId), nameof(TeachingGroup.SubjectId), nameof(TeachingGroup.Subgroup)];

    private static readonly string[] BriefHomework =
        [nameof(HomeworkItem.Id), nameof(HomeworkItem.SchoolId), nameof(HomeworkItem.LessonId), nameof(HomeworkItem.Text), nameof(HomeworkItem.DueDate)];

    private static readonly string[] BriefMark =
        [nameof(Mark.Id), nameof(Mark.SchoolId), nameof(Mark.LessonId), nameof(Mark.PupilId), nameof(Mark.Value), nameof(Mark.Comment)];

    private readonly DiaryParts _parts;
    private readonly IdList _pupils;
    private readonly HandWritten _command;
    private readonly RowReader<Lesson> _lesson;
    private readonly RowReader<TeachingGroup> _group;
    private readonly RowReader<Subject> _subject;
    private readonly RowReader<HomeworkItem> _homework;
    private readonly RowReader<Mark> _mark;
    private readonly RowReader<AttendanceEntry> _entry;
    private readonly int? _lessonPupil;
    private readonly int? _homeworkPupil;

    private DiaryStatement(JournalDb db, DiaryParts parts, int pupils, bool withPupil)
    {
        (_parts, _pupils) = (parts, new IdList("pupil", pupils));
        var lessons = new SelectList(("g.\"Id\"", "l.\"GroupId\""), ("s.\"Id\"", "g.\"SubjectId\""), ("s.\"SchoolId\"", "g.\"SchoolId\""));
        var (homework, marks, entries) = (new SelectList(), new SelectList(), new SelectList());
        _lesson = new(db, lessons, "l", parts.BriefLessons ? BriefLesson : []);
        _group = new(db, lessons, "g", parts.BriefLessons ? BriefGroup : []);
        _subject = new(db, lessons, "s");
        _homework = new(db, homework, "h", parts.BriefHomework ? BriefHomework : []);
        // Of a single pupil it is known whose they are.
        if (pupils > 1)
            (_lessonPupil, _homeworkPupil) = (lessons.Take("c.\"PupilId\""), homework.Take("c.\"PupilId\""));
        _mark = new(db, marks, "m", parts.BriefMarks ? BriefMark : []);
        _entry = new(db, entries, "a");
        var ofPupils = $"WHERE c.\"PupilId\" IN ({_pupils}) AND {InWeek}";
        var selects = new List<string>();
        if (withPupil)
            selects.Add(OwnPupils.For(db).Select($"{_pupils}"));
        selects.Add(
            $"""
            SELECT {lessons} {Taught} CROSS JOIN "TeachingGroups" g CROSS JOIN "Subjects" s
            {ofPupils} AND g."Id" = l."GroupId" AND s."Id" = g."SubjectId" AND {InSubgroup}
            ORDER BY l."Date", l."Number", l."Id"
            """);
        if (parts.Homework)
            selects.Add($"SELECT {homework} {Taught} CROSS JOIN \"Homework\" h {ofPupils} AND h.\"LessonId\" = l.\"Id\" AND h.\"WithdrawnAt\" IS NULL ORDER BY h.\"Id\"");
        if (parts.Marks)
            selects.Add($"SELECT {marks} {Taught} CROSS JOIN \"Marks\" m {ofPupils} AND m.\"PupilId\" = c.\"PupilId\" AND m.\"LessonId\" = l.\"Id\" AND m.\"WithdrawnAt\" IS NULL ORDER BY m.\"Id\"");
        if (parts.Attendance)
            selects.Add($"SELECT {entries} {Taught} CROSS JOIN \"Attendance\" a {ofPupils} AND a.\"PupilId\" = c.\"PupilId\" AND a.\"LessonId\" = l.\"Id\"");
        var parameters = new List<(string, Type)> { ("school", typeof(long)), ("monday", typeof(DateOnly)), ("sunday", typeof(DateOnly)) };
        parameters.AddRange(_pupils.Parameters);
        if (parts.SchoolDays)
        {
            selects.Add(ClassCalendars.Select($"SELECT p.\"ClassId\" FROM \"Pupils\" p WHERE p.\"Id\" IN ({_pupils})"));
            parameters.AddRange(ClassCalendars.Parameters);
        }

        _command = new HandWritten(db, string.Join(";\n", selects), parameters.Distinct());
    }

    /// <summary>One command, however many pupils.</summary>
    public static async Task<DiaryWeek> RunAsync(
        JournalDb db, long schoolId, IReadOnlyList<Pupil> pupils, SchoolWeek week, DiaryParts parts, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        var statement = For(db, parts, ids.Count, withPupil: false);
        return await statement._command.RunAsync(db, statement.Values(schoolId, ids, week), reader => statement.ReadAsync(reader, ids, week, ct), ct);
    }

    /// <summary>The same with the pupil, for who is his family; the pupil is null where there is none.</summary>
    public static async Task<(Pupil? Pupil, DiaryWeek Week)> RunWithPupilAsync(
        JournalDb db, long schoolId, long pupilId, SchoolWeek week, DiaryParts parts, CancellationToken ct)
    {
        var statement = For(db, parts, 1, withPupil: true);
        return await statement._command.RunAsync(
            db,
            statement.Values(schoolId, [pupilId], week),
            async reader =>
            {
                var pupil = await OwnPupils.For(db).ReadAsync(reader, ct);
                await reader.NextResultAsync(ct);
                return (pupil, await statement.ReadAsync(reader, [pupilId], week, ct));
            },
            ct);
    }

    private static DiaryStatement For(JournalDb db, DiaryParts parts, int pupils, bool withPupil) =>
        Known.For(db).GetOrAdd((parts, IdList.Room(pupils), withPupil), key => new DiaryStatement(db, key.Parts, key.Pupils, key.WithPupil));

    private Dictionary<string, object?> Values(long schoolId, List<long> pupilIds, SchoolWeek week)
    {
        var values = new Dictionary<string, object?> { ["school"] = schoolId };
        _pupils.Fill(values, pupilIds);
        ClassCalendars.Fill(values, week);
        return values;
    }

    private async Task<DiaryWeek> ReadAsync(DbDataReader reader, List<long> pupilIds, SchoolWeek week, CancellationToken ct)
    {
        var read = new DiaryWeek();
        var groups = new Dictionary<long, (TeachingGroup Group, Subject Subject)>();
        while (await reader.ReadAsync(ct))
        {
            var lesson = _lesson.Read(reader);
            // Most groups meet several times a week.
            if (!groups.TryGetValue(lesson.GroupId, out var taught))
                groups.Add(lesson.GroupId, taught = (_group.Read(reader), _subject.Read(reader)));
            read.Add(_lessonPupil is { } place ? reader.GetInt64(place) : pupilIds[0], lesson, taught.Group, taught.Subject);
        }

        if (_parts.Homework)
        {
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                read.Add(_homeworkPupil is { } place ? reader.GetInt64(place) : pupilIds[0], _homework.Read(reader));
        }

        if (_parts.Marks)
        {
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                read.Add(_mark.Read(reader));
        }

        if (_parts.Attendance)
        {
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                read.Add(_entry.Read(reader));
        }

        if (_parts.SchoolDays)
        {
            await reader.NextResultAsync(ct);
            read.Calendars = await ClassCalendars.ReadAsync(reader, week, ct);
        }

        return read;
    }
}
