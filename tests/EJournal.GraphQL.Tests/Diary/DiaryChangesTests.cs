using System.Globalization;
using System.Text.Json;
using EJournal.Domain.Delivery;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Diary;

/// <summary>What changed for Anna, as an application reads it that keeps a cursor.</summary>
public sealed class DiaryChangesTests : JournalTest
{
    private const string Changes = """
        query($id: ID!, $after: String, $first: Int, $kinds: [DiaryChangeKind!]) {
          pupil(id: $id) { changes(after: $after, first: $first, kinds: $kinds) { nodes { kind oldValue newValue reason author { short } byCorrection } pageInfo { endCursor hasNextPage } latestCursor } }
        }
        """;

    [Fact]
    [Requirement("DIA-01")]
    [Requirement("DIA-11")]
    public async Task Each_value_of_a_mark_is_told_as_it_was_written_whatever_came_after()
    {
        await MarkAsync("4");
        await MarkAsync("3", reason: "Ошибка в проверке");
        await Server.DataAsync("maths", "mutation($input: WithdrawMarkInput!) { withdrawMark(input: $input) { errors { message } } }", new { input = new { markId = Id("Mark", School.AnnasMark.Id), reason = "Не та работа" } });

        var told = await ReadAsync("annas-father");

        Assert.Equal(
            """[{"kind":"MARK_CORRECTED","oldValue":"5","newValue":"4","reason":null,"author":{"short":"Петрова И. О."},"byCorrection":false},"""
            + """{"kind":"MARK_CORRECTED","oldValue":"4","newValue":"3","reason":"Ошибка в проверке","author":{"short":"Петрова И. О."},"byCorrection":false},"""
            + """{"kind":"MARK_WITHDRAWN","oldValue":"3","newValue":null,"reason":"Не та работа","author":{"short":"Петрова И. О."},"byCorrection":false}]""",
            told.GetProperty("nodes").GetRawText());
        foreach (var login in new[] { "anna", "maths", "deputy", "auditor", "teacher-and-mother" })
            Assert.Equal(told.GetRawText(), (await ReadAsync(login)).GetRawText());
    }

    [Fact]
    [Requirement("DIA-11")]
    public async Task Absences_reasons_homework_the_schedule_and_final_marks_are_told_with_old_and_new_value()
    {
        await RecordAsync(new { topic = "Дроби", homework = new[] { new { text = "№ 5", dueDate = "2026-09-08" } }, absences = new[] { new { pupilId = Anna, status = "ABSENT" } } });
        await RecordAsync(new { homework = new[] { new { text = "№ 6" } }, absences = new[] { new { pupilId = Anna, status = "LATE" } } });
        await Server.DataAsync("maths", "mutation($input: SetAbsenceReasonsInput!) { setAbsenceReasons(input: $input) { errors { message } } }", new { input = new { absences = new[] { new { lessonId = Monday, pupilId = Anna, code = "Б" } } } });
        await RecordAsync(new { homework = Array.Empty<object>() });
        await ScheduleAsync("substituteLessons", "SubstituteLessonsInput", new { lessonIds = new[] { Tuesday }, teacherId = Id("Teacher", School.EnglishTeacher1.Id), reason = "Болезнь учителя" });
        await ScheduleAsync("cancelLessons", "CancelLessonsInput", new { lessonIds = new[] { Tuesday }, reason = "Карантин" });
        await ScheduleAsync("restoreLessons", "RestoreLessonsInput", new { lessonIds = new[] { Tuesday }, reason = "Карантин снят" });
        await FinalAsync("н/а");
        await FinalAsync("4");

        var told = await ReadAsync("annas-father");

        Assert.Equal(
            [
                "HOMEWORK: - → № 5 (к 08.09.2026)", "ATTENDANCE: - → ABSENT", "HOMEWORK: № 5 (к 08.09.2026) → № 6", "ATTENDANCE: ABSENT → LATE",
                "ABSENCE_REASON: - → Б", "HOMEWORK: № 6 → -",
                "SCHEDULE: Петрова И. О. → Ким И. О. (Болезнь учителя)", "SCHEDULE: PLANNED → CANCELLED (Карантин)", "SCHEDULE: CANCELLED → PLANNED (Карантин снят)",
                "FINAL_MARK: - → н/а", "FINAL_MARK: н/а → 4 (Сдала)",
            ],
            Lines(told));
        Assert.All(told.GetProperty("nodes").EnumerateArray(), n => Assert.NotEqual(JsonValueKind.Null, n.GetProperty("author").ValueKind));
        // pupil; latest, own, shared, of classes; attendance, final marks, homework, schedule in two; authors.
        Assert.Equal(11, Server.Statements.All.Count);
        // Boris is of the same class, and hears nothing of what is Anna's alone.
        Assert.Equal(Lines(told).Where(l => l.StartsWith("HOMEWORK", StringComparison.Ordinal) || l.StartsWith("SCHEDULE", StringComparison.Ordinal)), Lines(await ReadAsync("boris-mother", pupil: Id("Pupil", School.Boris.Id))));
    }

    [Fact]
    [Requirement("DIA-11")]
    public async Task A_corrected_presence_is_told_with_old_and_new_value_author_and_reason_to_whoever_reads_the_diary()
    {
        await RecordAsync(new { absences = new[] { new { pupilId = Anna, status = "ABSENT" }, new { pupilId = Id("Pupil", School.Boris.Id), status = "ABSENT" } } });
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        await RecordAsync(new { absences = new[] { new { pupilId = Anna, status = "LATE" } }, reason = "Пришла к концу урока" });
        await Server.DataAsync("maths", "mutation($input: SetAbsenceReasonsInput!) { setAbsenceReasons(input: $input) { errors { message } } }", new { input = new { absences = new[] { new { lessonId = Monday, pupilId = Anna, code = "О" } } } });

        var told = await ReadAsync("annas-father");

        Assert.Equal(
            """[{"kind":"ATTENDANCE","oldValue":null,"newValue":"ABSENT","reason":null,"author":{"short":"Петрова И. О."},"byCorrection":false},"""
            + """{"kind":"ATTENDANCE","oldValue":"ABSENT","newValue":"LATE","reason":"Пришла к концу урока","author":{"short":"Петрова И. О."},"byCorrection":false},"""
            + """{"kind":"ABSENCE_REASON","oldValue":null,"newValue":"О","reason":null,"author":{"short":"Петрова И. О."},"byCorrection":false}]""",
            told.GetProperty("nodes").GetRawText());
        foreach (var login in new[] { "anna", "maths", "deputy", "auditor", "teacher-and-mother" })
            Assert.Equal(told.GetRawText(), (await ReadAsync(login)).GetRawText());
        Assert.Equal(["ATTENDANCE: - → ABSENT"], Lines(await ReadAsync("boris-mother", pupil: Id("Pupil", School.Boris.Id))));
        foreach (var login in new[] { "english1", "administrator", "clerk" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Changes, new { id = Anna }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_by_the_register_of_corrections_says_so_and_staff_are_led_to_the_entry()
    {
        Server.Database.Clock.Advance(TimeSpan.FromDays(10));
        var asked = await Server.DataAsync("maths", "mutation($input: RequestCorrectionInput!) { requestCorrection(input: $input) { correction { id } errors { message } } }", new
        {
            input = new { lessonId = Monday, reasons = "Ошибка в проверке", marks = new[] { new { pupilId = Anna, value = "4" } }, absences = new[] { new { pupilId = Anna, status = "LATE" } } },
        });
        var id = asked.GetProperty("requestCorrection").GetProperty("correction").GetProperty("id").GetString();
        await Server.DataAsync("deputy", "mutation($input: DecideCorrectionInput!) { decideCorrection(input: $input) { errors { message } } }", new { input = new { correctionId = id, approve = true } });

        var told = await ReadAsync("annas-father");

        Assert.Equal(["MARK_CORRECTED: 5 → 4 (Ошибка в проверке)", "ATTENDANCE: - → LATE (Ошибка в проверке)"], Lines(told));
        Assert.All(told.GetProperty("nodes").EnumerateArray(), n => Assert.Equal("""True Соколов И. О.""", $"{n.GetProperty("byCorrection").GetBoolean()} {n.GetProperty("author").GetProperty("short").GetString()}"));
        const string register = "query($id: ID!) { pupil(id: $id) { changes { nodes { correction { id } mark { value } attendance { status } } } } }";
        Assert.Equal(
            """[{"correction":{"id":"*"},"mark":{"value":"4"},"attendance":null},{"correction":{"id":"*"},"mark":null,"attendance":{"status":"LATE"}}]""".Replace("*", id, StringComparison.Ordinal),
            (await Server.DataAsync("deputy", register, new { id = Anna })).GetProperty("pupil").GetProperty("changes").GetProperty("nodes").GetRawText());
        Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync("annas-father", register, new { id = Anna }), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("DIA-11")]
    [Requirement("SCH-07")]
    public async Task New_grids_and_events_of_school_and_class_are_told_as_they_were_then_with_author_and_reason()
    {
        var fair = await PlanAsync("Ярмарка", "2026-09-18");
        await MarkAsync("4");
        await ChangeEventAsync(fair, 1, new { title = "Ярмарка", from = "2026-09-19", startsAt = "12:30", endsAt = "14:00", place = "актовый зал" });
        await PlanAsync("Поход", "2026-09-21", "2026-09-23", School.Class7A.Id);
        await PlanAsync("Музей", "2026-09-21", null, School.Class7B.Id);
        await GridAsync("2026-09-14", School.Class7A.Id, School.Class7B.Id);
        await ChangeEventAsync(fair, 2, new { title = "Ярмарка", description = "Принесите сладкое", from = "2026-09-19", startsAt = "12:30", endsAt = "14:00", place = "актовый зал" });
        await ChangeEventAsync(fair, 3, null);

        var told = await ReadAsync("annas-father");

        Assert.Equal(
            [
                "EVENT: - → Ярмарка, 18.09.2026", "MARK_CORRECTED: 5 → 4",
                "EVENT: Ярмарка, 18.09.2026 → Ярмарка, 19.09.2026 12:30–14:00, актовый зал", "EVENT: - → Поход, 21.09.2026 – 23.09.2026",
                "TIMETABLE: - → - (Новый кабинет)",
                "EVENT: Ярмарка, 19.09.2026 12:30–14:00, актовый зал → Ярмарка, 19.09.2026 12:30–14:00, актовый зал",
                "EVENT: Ярмарка, 19.09.2026 12:30–14:00, актовый зал → -",
            ],
            Lines(told));
        Assert.All(told.GetProperty("nodes").EnumerateArray().Where(n => n.GetProperty("kind").GetString() != "MARK_CORRECTED"), n => Assert.Equal("Соколов И. О.", n.GetProperty("author").GetProperty("short").GetString()));
        // pupil; latest, own, shared, of classes; marks, grids, events in two; authors.
        Assert.Equal(10, Server.Statements.All.Count);
        Assert.Equal(
            ["EVENT: - → Ярмарка, 18.09.2026", "EVENT: - → Музей, 21.09.2026", "TIMETABLE: - → - (Новый кабинет)"],
            Lines(await ReadAsync("veras-mother", pupil: Id("Pupil", School.Vera.Id))).Where(l => !l.StartsWith("EVENT: Ярмарка", StringComparison.Ordinal)));
        Assert.Equal(["TIMETABLE: - → - (Новый кабинет)"], Lines(await ReadAsync("annas-father", kinds: ["TIMETABLE"])));
        // As it is now: the fair is cancelled.
        Assert.Equal(
            """[{"event":null,"timetableFrom":null},{"event":null,"timetableFrom":null},{"event":{"title":"Поход"},"timetableFrom":null},{"event":null,"timetableFrom":"2026-09-14"}]""",
            (await Server.DataAsync("anna", "query($id: ID!) { pupil(id: $id) { changes(kinds: [EVENT, TIMETABLE], first: 4) { nodes { event { title } timetableFrom } } } }", new { id = Anna }))
                .GetProperty("pupil").GetProperty("changes").GetProperty("nodes").GetRawText());
    }

    [Fact]
    [Requirement("DIA-11")]
    public async Task An_event_handed_to_another_class_is_taken_back_for_the_first_and_new_for_the_other()
    {
        var trip = await PlanAsync("Экскурсия", "2026-09-18", null, School.Class7A.Id);
        await ChangeEventAsync(trip, 1, new { title = "Экскурсия без 7А", from = "2026-09-18", classIds = new[] { Id("SchoolClass", School.Class7B.Id) } });
        await ChangeEventAsync(trip, 2, new { title = "Поход", from = "2026-09-18", classIds = new[] { Id("SchoolClass", School.Class7B.Id) } });

        Assert.Equal(["EVENT: - → Экскурсия, 18.09.2026", "EVENT: Экскурсия, 18.09.2026 → -"], Lines(await ReadAsync("annas-father")));
        Assert.Equal(
            ["EVENT: - → Экскурсия без 7А, 18.09.2026", "EVENT: Экскурсия без 7А, 18.09.2026 → Поход, 18.09.2026"],
            Lines(await ReadAsync("veras-mother", pupil: Id("Pupil", School.Vera.Id))));
    }

    [Fact]
    [Requirement("DIA-11")]
    [Requirement("SCH-07")]
    public async Task New_bells_are_told_once_with_their_day_and_author_to_the_classes_whose_lessons_move()
    {
        await ScheduleAsync("setBells", "SetBellsInput", new { shift = 1, from = "2026-09-08", bells = new[] { new { number = 1, startsAt = "09:00", endsAt = "09:40" } } });

        const string ask = "query($id: ID!) { pupil(id: $id) { changes(kinds: [TIMETABLE]) { nodes { kind oldValue newValue reason timetableFrom author { short } } } } }";
        foreach (var login in new[] { "annas-father", "anna", "maths" })
            Assert.Equal(
                """{"pupil":{"changes":{"nodes":[{"kind":"TIMETABLE","oldValue":null,"newValue":null,"reason":null,"timetableFrom":"2026-09-08","author":{"short":"Соколов И. О."}}]}}}""",
                (await Server.DataAsync(login, ask, new { id = Anna })).GetRawText());
        Assert.Equal("""{"pupil":{"changes":{"nodes":[]}}}""", (await Server.DataAsync("veras-mother", ask, new { id = Id("Pupil", School.Vera.Id) })).GetRawText());
    }

    [Fact]
    [Requirement("DIA-11")]
    public async Task Who_is_in_the_class_on_the_days_of_a_grid_or_an_event_is_told_of_it_and_nobody_else()
    {
        await GridAsync("2026-09-14", School.Class7A.Id);
        await PlanAsync("Поход", "2026-09-16", "2026-09-18", School.Class7A.Id);

        foreach (var (from, until, told) in new[]
        {
            // Left the day before the grid began; on its first day; on the last day of the event.
            ("1900-01-01", "2026-09-14", ""), ("1900-01-01", "2026-09-15", "TIMETABLE"), ("1900-01-01", "2026-09-18", "TIMETABLE EVENT"),
            // Came on the last day of the event; the day after it.
            ("2026-09-18", "9000-01-01", "TIMETABLE EVENT"), ("2026-09-19", "9000-01-01", "TIMETABLE"),
        })
        {
            await using (var db = Server.Database.Open())
            {
                await db.ClassMemberships.Where(m => m.PupilId == School.Boris.Id).ExecuteUpdateAsync(set => set
                    .SetProperty(m => m.From, DateOnly.Parse(from, CultureInfo.InvariantCulture)).SetProperty(m => m.Until, DateOnly.Parse(until, CultureInfo.InvariantCulture)));
            }

            var kinds = (await ReadAsync("boris-mother", pupil: Id("Pupil", School.Boris.Id))).GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("kind").GetString());
            Assert.Equal((from, until, told), (from, until, string.Join(' ', kinds)));
        }
    }

    [Fact]
    [Requirement("DIA-11")]
    public async Task A_new_grid_and_an_event_are_one_row_for_a_class_and_pages_keep_the_order_of_all_changes()
    {
        await GridAsync("2026-09-14", School.Class7A.Id);
        await MarkAsync("4");
        var fair = await PlanAsync("Ярмарка", "2026-09-18");
        await RecordAsync(new { homework = new[] { new { text = "№ 5" } } });
        await ChangeEventAsync(fair, 1, null);
        await MarkAsync("3");

        var (seen, cursor) = (new List<string>(), (string?)null);
        for (var more = true; more;)
        {
            var page = await ReadAsync("annas-father", cursor, first: 2);
            seen.AddRange(Lines(page));
            (cursor, more) = (page.GetProperty("pageInfo").GetProperty("endCursor").GetString(), page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        }

        Assert.Equal(
            ["TIMETABLE: - → - (Новый кабинет)", "MARK_CORRECTED: 5 → 4", "EVENT: - → Ярмарка, 18.09.2026", "HOMEWORK: - → № 5", "EVENT: Ярмарка, 18.09.2026 → -", "MARK_CORRECTED: 4 → 3"],
            seen);
        await using var db = Server.Database.Open();
        Assert.Equal(6, await db.JournalEvents.CountAsync());
    }

    [Fact]
    [Requirement("DIA-11")]
    public async Task Who_goes_on_from_the_stored_cursor_gets_each_change_once_and_the_end_of_an_empty_page_is_where_it_began()
    {
        var begin = (await ReadAsync("annas-father")).GetProperty("latestCursor").GetString();
        foreach (var value in new[] { "4", "3", "2", "1", "5" })
            await MarkAsync(value);
        await MarkAsync("2", School.Boris.Id);

        var (seen, cursor) = (new List<string>(), begin);
        while (true)
        {
            var page = await ReadAsync("annas-father", cursor, first: 2);
            seen.AddRange(Lines(page));
            cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                break;
        }

        Assert.Equal(["MARK_CORRECTED: 5 → 4", "MARK_CORRECTED: 4 → 3", "MARK_CORRECTED: 3 → 2", "MARK_CORRECTED: 2 → 1", "MARK_CORRECTED: 1 → 5"], seen);
        var empty = await ReadAsync("annas-father", cursor);
        Assert.Empty(empty.GetProperty("nodes").EnumerateArray());
        Assert.Equal(cursor, empty.GetProperty("pageInfo").GetProperty("endCursor").GetString());
        await MarkAsync("4");
        Assert.Equal(["MARK_CORRECTED: 5 → 4"], Lines(await ReadAsync("annas-father", cursor)));
        Assert.Equal(["MARK_CORRECTED: 5 → 4"], Lines(await ReadAsync("annas-father", cursor, kinds: ["MARK_CORRECTED"])));
        Assert.Empty(Lines(await ReadAsync("annas-father", cursor, kinds: ["HOMEWORK"])));
    }

    [Fact]
    [Requirement("DIA-11")]
    public async Task While_many_write_at_once_a_reader_who_keeps_the_cursor_misses_nothing_and_gets_nothing_twice()
    {
        var writing = Task.WhenAll(
            Task.Run(async () => await RepeatAsync(i => MarkAsync($"{2 + (i % 4)}"))),
            Task.Run(async () => await RepeatAsync(i => MarkAsync($"{2 + (i % 3)}", School.Boris.Id))),
            Task.Run(async () => await RepeatAsync(i => RecordAsync(new { homework = new[] { new { text = $"№ {i}" } } }))),
            Task.Run(async () => await RepeatAsync(i => RecordAsync(new { absences = new[] { new { pupilId = Anna, status = i % 2 == 0 ? "ABSENT" : "PRESENT" } } }))));
        var (seen, cursor) = (new List<string>(), (string?)null);
        async Task ReadOnAsync(int first)
        {
            var page = (await Server.DataAsync("annas-father", "query($id: ID!, $after: String, $first: Int) { pupil(id: $id) { changes(after: $after, first: $first) { edges { cursor node { kind oldValue newValue } } pageInfo { endCursor } } } }", new { id = Anna, after = cursor, first }))
                .GetProperty("pupil").GetProperty("changes");
            seen.AddRange(page.GetProperty("edges").EnumerateArray().Select(e => e.GetRawText()));
            cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        for (var page = 1; !writing.IsCompleted; page++)
            await ReadOnAsync(1 + (page % 3));
        await writing;
        for (var before = -1; before < seen.Count; await ReadOnAsync(100))
            before = seen.Count;

        var whole = (await Server.DataAsync("annas-father", "query($id: ID!) { pupil(id: $id) { changes(first: 100) { edges { cursor node { kind oldValue newValue } } } } }", new { id = Anna }))
            .GetProperty("pupil").GetProperty("changes").GetProperty("edges").EnumerateArray().Select(e => e.GetRawText()).ToList();
        Assert.Equal(whole, seen);
        await using var db = Server.Database.Open();
        Assert.Equal(await db.JournalEvents.CountAsync(e => e.PupilId == School.Anna.Id || e.PupilId == null), seen.Count);
        Assert.True(seen.Count >= 40, $"{seen.Count}");
        // Each value is told as the next one's old value: nothing is told as it became later.
        var marks = whole.Select(w => JsonDocument.Parse(w).RootElement.GetProperty("node")).Where(n => n.GetProperty("kind").GetString() == "MARK_CORRECTED").ToList();
        Assert.All(marks.Zip(marks.Skip(1)), pair => Assert.Equal(pair.First.GetProperty("newValue").GetString(), pair.Second.GetProperty("oldValue").GetString()));
    }

    [Fact]
    public async Task A_parent_who_lost_the_child_has_no_changes_and_those_of_a_part_of_the_diary_or_none_are_refused()
    {
        await MarkAsync("4");
        foreach (var login in new[] { "english1", "administrator", "clerk" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Changes, new { id = Anna }), StringComparison.Ordinal);
        await using (var db = Server.Database.Open())
            await db.Guardianships.Where(g => g.ParentId == School.AnnasFather.Id).ExecuteDeleteAsync();

        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("annas-father", Changes, new { id = Anna }));
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("veras-mother", Changes, new { id = Anna }));
        Assert.Single(Lines(await ReadAsync("teacher-and-mother")));
    }

    [Fact]
    public async Task A_transfer_is_told_and_the_changes_are_those_of_the_class_of_the_day()
    {
        await RecordAsync(new { homework = new[] { new { text = "№ 5" } } });
        await Server.DataAsync("administrator", "mutation($input: TransferPupilsInput!) { transferPupils(input: $input) { errors { message } } }", new
        {
            input = new { pupilIds = new[] { Anna }, toClassId = Id("SchoolClass", School.Class7B.Id), on = "2026-09-07", order = new { number = "3", date = "2026-09-07" } },
        });
        await RecordAsync(new { homework = new[] { new { text = "№ 6" } } });

        Assert.Equal(["CLASS_CHANGED: 7А → 7Б"], Lines(await ReadAsync("annas-father")));
        Assert.Equal(["CLASS_CHANGED: 7А → 7Б"], Lines(await ReadAsync("teacher-and-mother")));
        // The homeroom teacher of the class she left teaches her no more.
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("maths", Changes, new { id = Anna }));
    }

    [Theory]
    [InlineData("not a cursor")]
    [InlineData("Y2hhbmdlOi0x")]
    [InlineData("MjAyNjA5MDc6MQ")]
    public async Task What_is_no_cursor_of_this_list_is_refused(string after) =>
        Assert.Contains("\"BAD_USER_INPUT\"", await Server.AskAsync("anna", Changes, new { id = Anna, after }), StringComparison.Ordinal);

    [Fact]
    public async Task Any_number_of_pupils_takes_the_same_statements_and_each_has_a_page_of_the_own()
    {
        await MarkAsync("4");
        await MarkAsync("2", School.Boris.Id);
        await RecordAsync(new { homework = new[] { new { text = "№ 5" } } });
        await PlanAsync("Ярмарка", "2026-09-18");
        await GridAsync("2026-09-14", School.Class7A.Id, School.Class7B.Id);
        const string ask = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Pupil { changes(first: 4) { nodes { kind newValue } pageInfo { hasNextPage } } } } }";

        await Server.DataAsync("director", ask, new { ids = new[] { Anna } });
        var one = Server.Statements.All.Count;
        var three = await Server.DataAsync("director", ask, new { ids = new[] { Anna, Id("Pupil", School.Boris.Id), Id("Pupil", School.Vera.Id) } });

        Assert.Equal((10, 10), (one, Server.Statements.All.Count));
        Assert.Equal(
            """[{"changes":{"nodes":[{"kind":"MARK_CORRECTED","newValue":"4"},{"kind":"HOMEWORK","newValue":"№ 5"},{"kind":"EVENT","newValue":"Ярмарка, 18.09.2026"},{"kind":"TIMETABLE","newValue":null}],"pageInfo":{"hasNextPage":false}}},"""
            + """{"changes":{"nodes":[{"kind":"MARK_CORRECTED","newValue":"2"},{"kind":"HOMEWORK","newValue":"№ 5"},{"kind":"EVENT","newValue":"Ярмарка, 18.09.2026"},{"kind":"TIMETABLE","newValue":null}],"pageInfo":{"hasNextPage":false}}},"""
            + """{"changes":{"nodes":[{"kind":"EVENT","newValue":"Ярмарка, 18.09.2026"},{"kind":"TIMETABLE","newValue":null}],"pageInfo":{"hasNextPage":false}}}]""",
            three.GetProperty("nodes").GetRawText());
    }

    [Fact]
    public async Task An_event_of_which_nothing_was_kept_is_told_without_values()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            db.JournalEvents.Add(new JournalEvent { SchoolId = School.School.Id, PupilId = School.Anna.Id, Kind = DiaryChangeKind.Remark, At = Server.Database.Clock.Now });
            await db.SaveChangesAsync();
        }

        Assert.Equal(["REMARK: - → -"], Lines(await ReadAsync("annas-father")));
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Monday => Id("Lesson", School.MathsLesson.Id);

    private string Tuesday => Id("Lesson", School.SubstitutedLesson.Id);

    private static List<string> Lines(JsonElement changes) => [.. changes.GetProperty("nodes").EnumerateArray().Select(n =>
        $"{n.GetProperty("kind").GetString()}: {n.GetProperty("oldValue").GetString() ?? "-"} → {n.GetProperty("newValue").GetString() ?? "-"}"
        + (n.GetProperty("reason").GetString() is { } reason ? $" ({reason})" : ""))];

    private static async Task RepeatAsync(Func<int, Task> write)
    {
        for (var i = 0; i < 15; i++)
            await write(i);
    }

    private async Task<JsonElement> ReadAsync(string login, string? after = null, int? first = null, string[]? kinds = null, string? pupil = null) =>
        (await Server.DataAsync(login, Changes, new { id = pupil ?? Anna, after, first = first ?? 50, kinds })).GetProperty("pupil").GetProperty("changes");

    private Task MarkAsync(string value, long? pupil = null, string? reason = null) => DoneAsync(
        "maths", "mutation($input: SetMarkInput!) { setMark(input: $input) { errors { message } } }",
        new { lessonId = Monday, pupilId = Id("Pupil", pupil ?? School.Anna.Id), value, reason });

    private Task RecordAsync(object record)
    {
        var input = JsonSerializer.SerializeToElement(record).EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
        input["lessonId"] = JsonSerializer.SerializeToElement(Monday);
        return DoneAsync("maths", "mutation($input: RecordLessonInput!) { recordLesson(input: $input) { errors { message } } }", input);
    }

    private Task FinalAsync(string value) => DoneAsync(
        "maths", "mutation($input: SetFinalMarksInput!) { setFinalMarks(input: $input) { errors { message } } }",
        new { groupId = Id("TeachingGroup", School.Maths7A.Id), periodId = Id("GradingPeriod", School.FirstQuarter.Id), marks = new[] { new { pupilId = Anna, value, reason = value == "4" ? "Сдала" : null } } });

    private Task ScheduleAsync(string mutation, string input, object given) =>
        DoneAsync("deputy", $"mutation($input: {input}!) {{ {mutation}(input: $input) {{ errors {{ message }} }} }}", given);

    /// <summary>Plans an event of some classes, or of the school; its id.</summary>
    private async Task<string> PlanAsync(string title, string from, string? to = null, params long[] classes) =>
        (await Server.DataAsync(
            "deputy", "mutation($input: PlanEventInput!) { planEvent(input: $input) { event { id } errors { message } } }",
            new { input = new { @event = new { title, from, to, classIds = classes.Select(c => Id("SchoolClass", c)) } } }))
            .GetProperty("planEvent").GetProperty("event").GetProperty("id").GetString()!;

    private Task ChangeEventAsync(string id, int version, object? planned) => ScheduleAsync("changeEvent", "ChangeEventInput", new { eventId = id, version, @event = planned });

    /// <summary>One lesson of the teacher of maths on Mondays, and none for the other class.</summary>
    private async Task GridAsync(string from, params long[] classes)
    {
        await using (var db = Server.Database.OpenTracking())
        {
            if (!await db.BellTimes.AnyAsync())
            {
                db.BellTimes.Add(new BellTime { SchoolId = School.School.Id, Shift = 1, Number = 1, StartsAt = new(8, 30), EndsAt = new(9, 15) });
                await db.SaveChangesAsync();
            }
        }

        await ScheduleAsync("setTimetable", "SetTimetableInput", new
        {
            classIds = classes.Select(c => Id("SchoolClass", c)),
            from,
            reason = "Новый кабинет",
            entries = new[] { new { groupId = Id("TeachingGroup", School.Maths7A.Id), weekday = 1, number = 1, room = "12" } },
        });
    }

    private async Task DoneAsync(string login, string mutation, object input)
    {
        var data = await Server.DataAsync(login, mutation, new { input });
        Assert.True(data.EnumerateObject().Single().Value.GetProperty("errors").GetArrayLength() == 0, data.GetRawText());
    }
}
