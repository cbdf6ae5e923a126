using EJournal.Data;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Xunit;
using Xunit.Abstractions;

namespace EJournal.GraphQL.Tests.Control;

/// <summary>Figures of the school are a few statements, however many teachers and pupils there are.</summary>
public sealed class ControlStatementTests(ITestOutputHelper output) : ControlTest
{
    private const int Classes = 20;
    private const int PupilsOfClass = 60;

    private const string Filling = """
        { school { journalFilling(from: "2026-09-01", to: "2026-09-30") { total { lessons recorded overdue } teachers { teacher { name { full } } notRecorded { date } } classes { schoolClass { name } figures { lessons } } groups { figures { lessons } } } } }
        """;

    private const string Accumulation = """
        { school { markAccumulation(from: "2026-09-01", to: "2026-09-30") { total { pupils marks withoutMarks belowRequired } classes { schoolClass { name } figures { pupils } } groups { required figures { marks } } } } }
        """;

    private const string Participation = """
        { school { diaryParticipation(from: "2026-09-01", to: "2026-09-30") { total { parents { all takingPart } families { percent } pupils { percent } } classes { schoolClass { name } figures { pupils { all } } } } } }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sixty_teachers_and_twelve_hundred_pupils_take_the_statements_of_a_handful(bool big)
    {
        if (big)
            await GrowAsync();

        // The school; recorded lessons, lessons without a record, the regulation (2), teachers, classes, groups.
        await MeasuredAsync(Filling, statements: 8);
        // The school; the regulation (2), periods, groups, lessons and marks of the quarter, pupils, works, teachers, classes, groups.
        await MeasuredAsync(Accumulation, statements: 12);
        // The school; pupils, their parents, who looked, classes.
        await MeasuredAsync(Participation, statements: 5);
    }

    private async Task MeasuredAsync(string query, int statements)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await Server.DataAsync("director", query);
        output.WriteLine($"{watch.ElapsedMilliseconds} ms, {Server.Statements.All.Count} statements");
        Assert.Equal(statements, Server.Statements.All.Count);
    }

    private async Task GrowAsync()
    {
        await using var db = Server.Database.OpenTracking();
        var teachers = Enumerable.Range(0, 60).Select(i => new Employee { SchoolId = School.School.Id, Person = Person($"Учитель{i:00}"), StaffNumber = $"Б-{i}" }).ToList();
        var classes = Enumerable.Range(0, Classes).Select(i => new SchoolClass { SchoolId = School.School.Id, GradeLevel = 2 + (i / 2), Letter = i % 2 == 0 ? "В" : "Г" }).ToList();
        db.AddRange(teachers);
        db.AddRange(classes);
        await db.SaveChangesAsync();
        foreach (var (schoolClass, number) in classes.Select((c, i) => (c, i)))
        {
            var groups = teachers.Skip(number % 3 * 20).Take(10).Select(t => new Domain.Curriculum.TeachingGroup
            {
                SchoolId = School.School.Id,
                ClassId = schoolClass.Id,
                SubjectId = (number % 2 == 0 ? School.Maths : School.English).Id,
                Subgroup = $"{t.Id}",
                TeacherId = t.Id,
                WeeklyHours = 2,
            }).ToList();
            db.AddRange(groups);
            var pupils = Enumerable.Range(0, PupilsOfClass)
                .Select(i => Pupil.Enrol(Person($"Ученик{number:00}{i:00}"), $"Б-{number}-{i}", schoolClass.Id, null, [groups[i % 10].Subgroup])).ToList();
            db.AddRange(pupils);
            await db.SaveChangesAsync();
            AddLessons(db, schoolClass, groups, pupils);
            await db.SaveChangesAsync();
        }
    }

    private void AddLessons(JournalDb db, SchoolClass schoolClass, List<Domain.Curriculum.TeachingGroup> groups, List<Pupil> pupils)
    {
        foreach (var (taught, number) in groups.Select((g, i) => (g, i)))
        {
            var lesson = new Lesson
            {
                SchoolId = School.School.Id,
                GroupId = taught.Id,
                ClassId = schoolClass.Id,
                Date = new DateOnly(2026, 9, 1 + (number / 5)),
                Number = 1 + (number % 5),
                StartsAt = new TimeOnly(8, 30),
                EndsAt = new TimeOnly(9, 15),
                TeacherId = taught.TeacherId,
            };
            if (number % 2 == 0)
                lesson.Record("Тема", null, Server.Database.Clock.Now, late: false);
            db.Add(lesson);
            db.SaveChanges();
            db.AddRange(pupils.Where((_, i) => i % 10 == number).Select(p => Mark.Set(
                School.School.Id, lesson.Id, p.Id, MarkScale.FivePoint.Find("4")!.Value, School.WorkKinds[0], null, new Entry(taught.TeacherId, School.MathsTeacher.PersonId, Server.Database.Clock.Now))));
        }
    }

    private Person Person(string lastName) => new() { SchoolId = School.School.Id, LastName = lastName, FirstName = "Имя", MiddleName = "Отчество" };
}
