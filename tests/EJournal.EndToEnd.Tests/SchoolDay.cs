using System.Text.Json;

namespace EJournal.EndToEnd.Tests;

/// <summary>The sample school's class 3А in the week of 16 November 2026, as its teacher finds it through the API.</summary>
public sealed record SchoolDay(
    string Teacher, string ClassId, string LessonId, string LessonSubject, DateOnly LessonDate, string PupilId, string ClassmateId)
{
    public const string Password = "correct-horse-battery";
    public const string TeacherLogin = "t3a";
    public const string MotherLogin = "parent39";
    public const string FatherLogin = "parent40";
    private const string AdministratorLogin = "admin";

    private const string WeekQuery = """
        query Week($week: Date!) {
          viewer {
            homeroomClasses {
              id
              name
              pupils { id name { full } }
              schedule(week: $week) { days { date lessons { id number group { subject { name } } } } }
            }
          }
        }
        """;

    /// <summary>Imports the sample school, gives the teacher and those named a password and starts the server.</summary>
    public static async Task<SchoolDay> BeginAsync(EJournalServer server, params string[] logins)
    {
        var (exitCode, output, error) = await server.RunAsync(["import", TestKit.Repository.DemoSchool]);
        Assert.True(exitCode == 0, output + error);
        foreach (var login in logins.Prepend(AdministratorLogin).Prepend(TeacherLogin).Distinct())
            Assert.Equal(0, (await server.RunAsync(["account", "set-password", login], Password)).ExitCode);
        await server.StartAsync();
        return await FindAsync(server, Password);
    }

    /// <summary>Looks the day up on a server that runs and holds the school.</summary>
    public static async Task<SchoolDay> FindAsync(EJournalServer server, string password)
    {
        // The lesson stays in its week while the clock goes on: without this the day after the cut-off would fail every test.
        var administrator = await server.SignInAsync(AdministratorLogin, password);
        await server.DataAsync(administrator, """
            mutation { decideRegulation(input: { basis: "Проба", settings: [{ key: "markChangeCutoff", value: "null" }] }) { errors { message } } }
            """);
        var teacher = await server.SignInAsync(TeacherLogin, password);
        var data = await server.DataAsync(teacher, WeekQuery, new { week = "2026-11-16" });
        var schoolClass = data.GetProperty("viewer").GetProperty("homeroomClasses").EnumerateArray().Single();
        Assert.Equal("3А", schoolClass.GetProperty("name").GetString());
        var day = schoolClass.GetProperty("schedule").GetProperty("days").EnumerateArray().First();
        var lesson = day.GetProperty("lessons").EnumerateArray()
            .First(l => Subject(l) == "Математика");
        return new SchoolDay(
            teacher,
            Id(schoolClass),
            Id(lesson),
            Subject(lesson),
            DateOnly.Parse(day.GetProperty("date").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
            Pupil(schoolClass, "Петров Глеб Иванович"),
            Pupil(schoolClass, "Сахаров Матвей Ильич"));
    }

    private static string Subject(JsonElement lesson) => lesson.GetProperty("group").GetProperty("subject").GetProperty("name").GetString()!;

    private static string Id(JsonElement node) => node.GetProperty("id").GetString()!;

    private static string Pupil(JsonElement schoolClass, string fullName) => Id(schoolClass.GetProperty("pupils").EnumerateArray()
        .Single(p => p.GetProperty("name").GetProperty("full").GetString() == fullName));
}
