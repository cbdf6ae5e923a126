using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.SchoolYears;

public sealed class OpenSchoolYearTests : SchoolYearTest
{
    private static readonly DateOnly Today = new(2027, 8, 25);

    [Fact]
    [Requirement("PPL-04")]
    [Requirement("PPL-13")]
    public async Task Classes_move_up_with_their_pupils_groups_and_homeroom_teachers_by_one_order()
    {
        Assert.Equal(Opened, await OpenAsync("deputy"));

        await using var db = Server.Database.Open();
        var classes = await db.Classes.Where(c => c.SchoolId == School.School.Id && c.Year == 2027).OrderBy(c => c.Letter).ToListAsync();
        Assert.Equal([("8А", School.MathsTeacher.Id), ("8Б", School.TeacherAndMother.Id)], classes.Select(c => (c.Name, c.HomeroomTeacherId!.Value)));
        var groups = await db.TeachingGroups.Where(g => classes.Select(c => c.Id).Contains(g.ClassId)).OrderBy(g => g.Id).ToListAsync();
        Assert.Equal(
            [
                (classes[0].Id, School.Maths.Id, "", School.MathsTeacher.Id, 2.0), (classes[0].Id, School.English.Id, "1", School.EnglishTeacher1.Id, 2.0),
                (classes[0].Id, School.English.Id, "2", School.EnglishTeacher2.Id, 2.0), (classes[1].Id, School.Maths.Id, "", School.TeacherAndMother.Id, 2.0),
            ],
            groups.OrderBy(g => g.ClassId).ThenBy(g => g.SubjectId).ThenBy(g => g.Subgroup).Select(g => (g.ClassId, g.SubjectId, g.Subgroup, g.TeacherId, g.WeeklyHours)));
        var anna = await db.Pupils.Include(p => p.Classes).Include(p => p.Subgroups).SingleAsync(p => p.Id == School.Anna.Id);
        Assert.Equal(classes[0].Id, anna.ClassId);
        Assert.Equal(
            [(School.Class7A.Id, new Spell(Spell.Beginning, Today)), (classes[0].Id, new Spell(Today, Spell.Open))],
            anna.Classes.OrderBy(m => m.From).Select(m => (m.ClassId, new Spell(m.From, m.Until))));
        Assert.Equal([("1", Spell.Always)], anna.Subgroups.Select(s => (s.Name, new Spell(s.From, s.Until))));
        Assert.Equal(
            [(School.Anna.Id, School.Class7A.Id, classes[0].Id), (School.Boris.Id, School.Class7A.Id, classes[0].Id), (School.Vera.Id, School.Class7B.Id, classes[1].Id)],
            (await db.PupilMovements.OrderBy(m => m.PupilId).ToListAsync()).Select(m => (m.PupilId, m.FromClassId!.Value, m.ToClassId!.Value)));
        Assert.All(await db.PupilMovements.ToListAsync(), m => Assert.Equal(
            (MovementKind.Transferred, Today, new Order("80-у", new(2027, 8, 24)), School.Deputy.PersonId), (m.Kind, m.On, m.Order!, m.AuthorPersonId!.Value)));
        Assert.Equal(2, await db.HomeroomAssignments.CountAsync(h => h.From == Today && h.EndsOn == null));
        Assert.Equal(["schoolYear.open"], await db.AuditEntries.Select(a => a.Action).ToListAsync());
        Assert.Equal(3, await db.Classes.CountAsync(c => c.Year == 2026));
    }

    [Fact]
    [Requirement("CUR-10")]
    public async Task Periods_are_those_of_the_year_before_a_year_later_by_the_kinds_of_the_regulation_or_those_given()
    {
        const string asked = """{ school { gradingPeriods { name kind from to } before: gradingPeriods(year: 2026) { name } } }""";
        await OpenAsync("administrator");

        Assert.Equal(
            """{"data":{"school":{"gradingPeriods":[{"name":"1 четверть","kind":"QUARTER","from":"2027-09-01","to":"2027-10-25"},{"name":"Год","kind":"YEAR","from":"2027-09-01","to":"2028-05-26"}],"before":[{"name":"1 четверть"}]}}}""",
            await Server.AskAsync("annas-father", asked));

        Server.Database.Clock.Advance(TimeSpan.FromDays(366));
        await OpenAsync("director", """periods: [{ name: "I четверть", kind: QUARTER, from: "2028-09-01", to: "2028-10-28", fromGrade: 1, toGrade: 9 }]""", 2028);
        Assert.StartsWith(
            """{"data":{"school":{"gradingPeriods":[{"name":"I четверть","kind":"QUARTER","from":"2028-09-01","to":"2028-10-28"}]""",
            await Server.AskAsync("annas-father", asked), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QUARTER", "2027-08-31", "2027-10-25", 1, 9, "periods[0].from", "Период выходит за учебный год: с 01.09.2027 по 26.05.2028.", null)]
    [InlineData("QUARTER", "2027-10-25", "2027-09-01", 1, 9, "periods[0].to", "Период кончается раньше, чем начинается.", null)]
    [InlineData("TRIMESTER", "2027-09-01", "2027-10-25", 1, 9, "periods[0].kind", "По регламенту школы у этих классов нет таких периодов.", "S-10")]
    [InlineData("QUARTER", "2027-09-01", "2027-10-25", 1, 7, "periods", "Для классов 8 не названо ни одного учебного периода.", "S-10")]
    public async Task Periods_outside_the_year_or_the_regulation_are_refused(
        string kind, string from, string to, int fromGrade, int toGrade, string field, string message, string? clause)
    {
        var body = await OpenAsync("deputy", $$"""periods: [{ name: "1", kind: {{kind}}, from: "{{from}}", to: "{{to}}", fromGrade: {{fromGrade}}, toGrade: {{toGrade}} }]""");

        Assert.Equal(Refused("INVALID_VALUE", message, field, clause), body);
        await using var db = Server.Database.Open();
        Assert.Equal(0, await db.SchoolYears.CountAsync(y => y.Year == 2027));
    }

    [Fact]
    [Requirement("PPL-13")]
    public async Task The_last_grade_leaves_a_fifth_grade_has_no_homeroom_teacher_and_an_empty_class_does_not_go_on()
    {
        var (_, eleventh) = await AddClassAsync(11, "А", School.MathsTeacher, "Выпускник");
        var (fourth, _) = await AddClassAsync(4, "А", School.Substitute, "Младшая");
        await AddClassAsync(2, "В", School.Substitute);
        await AddGroupAsync(fourth, School.Substitute);

        Assert.Equal(Opened, await OpenAsync("director", """newClasses: [{ gradeLevel: 1, letter: "а", shift: 2 }]"""));

        await using var db = Server.Database.Open();
        var classes = await db.Classes.Where(c => c.SchoolId == School.School.Id && c.Year == 2027).OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter).ToListAsync();
        Assert.Equal([("1А", 2, false), ("5А", 1, false), ("8А", 1, true), ("8Б", 1, true)], classes.Select(c => (c.Name, c.Shift, c.HomeroomTeacherId is not null)));
        Assert.False(await db.TeachingGroups.AnyAsync(g => g.ClassId == classes[1].Id));
        var graduate = await db.Pupils.Include(p => p.Classes).SingleAsync(p => p.Id == eleventh[0].Id);
        Assert.Equal((Today, new Spell(Spell.Beginning, Today)), (graduate.LeftOn, graduate.Classes.Select(m => new Spell(m.From, m.Until)).Single()));
        var movement = await db.PupilMovements.SingleAsync(m => m.PupilId == graduate.Id);
        Assert.Equal((MovementKind.Left, LeavingReason.Graduated, null), (movement.Kind, movement.Reason, movement.ToClassId));
    }

    [Fact]
    [Requirement("PPL-04")]
    public async Task Corrections_keep_back_move_exclude_and_give_to_another_teacher()
    {
        var (sixth, _) = await AddClassAsync(6, "А", null, "Шестой");
        var (ninth, ninthPupils) = await AddClassAsync(9, "А", null, "Девятый", "Десятый");
        var boris = Id("Pupil", School.Boris.Id);

        Assert.Equal(Opened, await OpenAsync("administrator", $$"""
            classes: [{ classId: "{{Id("SchoolClass", School.Class7B.Id)}}", letter: "В", shift: 2, homeroomTeacherId: "{{Id("Teacher", School.EnglishTeacher2.Id)}}" },
                      { classId: "{{Id("SchoolClass", ninth.Id)}}", finishes: true }],
            newClasses: [{ gradeLevel: 10, letter: "Т" }],
            periods: [{ name: "1 четверть", kind: QUARTER, from: "2027-09-01", to: "2027-10-24", fromGrade: 1, toGrade: 9 },
                      { name: "1 полугодие", kind: HALF_YEAR, from: "2027-09-01", to: "2027-12-29", fromGrade: 10, toGrade: 11 }],
            pupils: [{ pupilId: "{{Id("Pupil", School.Vera.Id)}}", step: REPEATS, letter: "А" }, { pupilId: "{{boris}}", step: LEAVES, reason: ANOTHER_SCHOOL },
                     { pupilId: "{{Id("Pupil", ninthPupils[1].Id)}}", step: MOVES_UP, letter: "Т" }],
            groups: [{ groupId: "{{Id("TeachingGroup", School.English7A1.Id)}}", teacherId: "{{Id("Teacher", School.EnglishTeacher2.Id)}}", weeklyHours: 3 },
                     { groupId: "{{Id("TeachingGroup", School.English7A2.Id)}}", ends: true }]
            """));

        await using var db = Server.Database.Open();
        var rows = await (
            from pupil in db.Pupils
            join schoolClass in db.Classes on pupil.ClassId equals schoolClass.Id
            where pupil.SchoolId == School.School.Id
            orderby pupil.Id
            select new { pupil.Person.LastName, Class = schoolClass, pupil.LeftOn }).ToListAsync();
        Assert.Equal(
            ["Белова: 8А 2027", "Волков: 7А 2026, left", "Громова: 7А 2027", "Шестой: 7А 2027", "Девятый: 9А 2026, left", "Десятый: 10Т 2027"],
            rows.Select(r => $"{r.LastName}: {r.Class.Name} {r.Class.Year}{(r.LeftOn is null ? "" : ", left")}"));
        // 7Б had Vera alone, who stays in the seventh grade: nobody goes on with it.
        Assert.False(await db.Classes.AnyAsync(c => c.Year == 2027 && c.GradeLevel == 8 && c.Letter == "В"));
        var english = await db.TeachingGroups.Where(g => g.SubjectId == School.English.Id && db.Classes.Any(c => c.Id == g.ClassId && c.Year == 2027)).SingleAsync();
        Assert.Equal(("1", School.EnglishTeacher2.Id, 3.0), (english.Subgroup, english.TeacherId, english.WeeklyHours));
        Assert.Equal(
            [("Волков", LeavingReason.AnotherSchool), ("Девятый", LeavingReason.Graduated)],
            await (from m in db.PupilMovements
                   join p in db.Pupils on m.PupilId equals p.Id
                   where m.Kind == MovementKind.Left
                   orderby p.Id
                   select new ValueTuple<string, LeavingReason>(p.Person.LastName, m.Reason!.Value)).ToListAsync());
        Assert.Equal(sixth.Id, (await db.PupilMovements.SingleAsync(m => m.FromClassId == sixth.Id)).FromClassId);
    }

    [Fact]
    public async Task The_same_key_opens_once_and_a_second_opening_is_refused()
    {
        const string key = """idempotencyKey: "open-2027" """;
        Assert.Equal(Opened, await OpenAsync("deputy", key));
        Assert.Equal(Opened, await OpenAsync("deputy", key));

        Assert.Equal(Refused("CONFLICT", "Учебный год 2027/28 уже открыт.", "year"), await OpenAsync("deputy"));
        await using var db = Server.Database.Open();
        Assert.Equal((1, 3), (await db.SchoolYears.CountAsync(y => y.Year == 2027), await db.PupilMovements.CountAsync()));
    }

    [Fact]
    public async Task It_waits_for_the_end_of_the_year_before_and_no_year_is_passed_over()
    {
        Assert.Equal(Refused("INVALID_VALUE", "Следующий учебный год: 2027/28.", "year"), await OpenAsync("deputy", year: 2028));
        Assert.Equal(
            Refused("INVALID_VALUE", "День не может быть в будущем: внесите запись, когда он наступит.", "on"), await OpenAsync("deputy", """on: "2027-08-26" """));
        Assert.Equal(
            Refused("INVALID_VALUE", "Перевод начинается после последнего дня прошлого года и не позже первого дня нового.", "on"),
            await OpenAsync("deputy", """on: "2027-05-26" """));
        Server.Database.Clock.Advance(TimeSpan.FromDays(-91));
        Assert.Equal(
            """{"data":{"openSchoolYear":{"schoolYear":null,"errors":[{"message":"Учебный год 2026/27 ещё идёт, по 26.05.2027."}]}}}""",
            await Server.AskAsync("deputy", """
                mutation { openSchoolYear(input: { year: 2027, from: "2027-09-01", to: "2028-05-26", order: { number: "1", date: "2027-05-01" } }) { schoolYear { name } errors { message } } }
                """));
    }

    [Fact]
    public async Task A_group_whose_teacher_has_gone_needs_another()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            (await db.Employees.SingleAsync(e => e.Id == School.EnglishTeacher1.Id)).DismissedOn = new(2027, 6, 1);
            await db.SaveChangesAsync();
        }

        Assert.Equal(
            Refused("INVALID_VALUE", "Учитель одной из групп класса 7А больше не работает: назовите другого или откажитесь от группы (schoolYearProposal показывает, от какой).", "groups"),
            await OpenAsync("deputy"));
        Assert.Equal(Opened, await OpenAsync("deputy", $$"""groups: [{ groupId: "{{Id("TeachingGroup", School.English7A1.Id)}}", teacherId: "{{Id("Teacher", School.EnglishTeacher2.Id)}}" }]"""));
    }

    [Fact]
    public async Task What_is_named_has_to_be_of_the_school_and_its_last_year()
    {
        Assert.Equal(
            Refused("NOT_FOUND", "Такого класса в прошлом учебном году нет, или он назван дважды.", "classes[0].classId"),
            await OpenAsync("deputy", $$"""classes: [{ classId: "{{Id("SchoolClass", School.OtherClass.Id)}}" }]"""));
        Assert.Equal(
            Refused("NOT_FOUND", "Такого ученика в прошлом учебном году нет, или он назван дважды.", "pupils[0].pupilId"),
            await OpenAsync("deputy", $$"""pupils: [{ pupilId: "{{Id("Pupil", School.OtherPupil.Id)}}", step: LEAVES, reason: OTHER }]"""));
        Assert.Equal(
            Refused("NOT_FOUND", "Такой сотрудник в школе не работает.", "classes[0].homeroomTeacherId"),
            await OpenAsync("deputy", $$"""classes: [{ classId: "{{Id("SchoolClass", School.Class7A.Id)}}", homeroomTeacherId: "{{Id("Teacher", School.OtherDirector.Id)}}" }]"""));
        Assert.Equal(
            Refused("INVALID_VALUE", "Класса 7А в новом учебном году нет.", "pupils[0].letter"),
            await OpenAsync("deputy", $$"""pupils: [{ pupilId: "{{Id("Pupil", School.Anna.Id)}}", step: REPEATS }]"""));
        Assert.Equal(
            Refused("FORBIDDEN", "Себе класс или группу не вносят: это делает другой сотрудник.", null, "A-44"),
            await OpenAsync("deputy", $$"""classes: [{ classId: "{{Id("SchoolClass", School.Class7A.Id)}}", homeroomTeacherId: "{{Id("Teacher", School.Deputy.Id)}}" }]"""));
    }

    [Theory]
    [InlineData("maths")]
    [InlineData("methodist")]
    [InlineData("clerk")]
    [InlineData("auditor")]
    [InlineData("annas-father")]
    [InlineData("anna")]
    public async Task Others_do_not_open_a_year(string login)
    {
        Assert.Contains("\"code\":\"FORBIDDEN\"", await OpenAsync(login), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.False(await db.SchoolYears.AnyAsync(y => y.Year == 2027));
    }

    [Fact]
    public async Task A_neighbour_school_goes_on_by_itself()
    {
        Assert.Contains("2027/28", await OpenAsync("other-director", $$"""pupils: [{ pupilId: "{{Id("Pupil", School.OtherPupil.Id)}}", step: LEAVES, reason: OTHER }]"""), StringComparison.Ordinal);

        await using var db = Server.Database.Open();
        Assert.Equal(0, await db.Classes.CountAsync(c => c.Year == 2027));
        Assert.Equal([School.OtherPupil.Id], await db.PupilMovements.Select(m => m.PupilId).ToListAsync());
    }
}
