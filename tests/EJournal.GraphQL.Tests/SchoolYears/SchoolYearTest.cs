using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Tests.Server;

namespace EJournal.GraphQL.Tests.SchoolYears;

/// <summary>The year 2026/27 is over: today is Wednesday, 25 August 2027.</summary>
public abstract class SchoolYearTest : JournalTest
{
    protected const string Order = """order: { number: "80-у", date: "2027-08-24" }""";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Server.Database.Clock.Advance(TimeSpan.FromDays(new DateOnly(2027, 8, 25).DayNumber - new DateOnly(2026, 9, 7).DayNumber));
    }

    protected Task<string> OpenAsync(string login, string more = "", int year = 2027) => Server.AskAsync(login, $$"""
        mutation { openSchoolYear(input: { year: {{year}}, from: "{{year}}-09-01", to: "{{year + 1}}-05-26", {{Order}}, {{more}} }) {
          schoolYear { name } errors { code message ... on RuleError { clause } ... on InputError { field clause } } } }
        """);

    protected const string Opened = """{"data":{"openSchoolYear":{"schoolYear":{"name":"2027/28"},"errors":[]}}}""";

    protected static string Refused(string code, string message, string? field, string? clause = null)
    {
        var quoted = clause is null ? "null" : $"\"{clause}\"";
        var place = field is null ? $"\"clause\":{quoted}" : $"\"field\":\"{field}\",\"clause\":{quoted}";
        return $"{{\"data\":{{\"openSchoolYear\":{{\"schoolYear\":null,\"errors\":[{{\"code\":\"{code}\",\"message\":\"{message}\",{place}}}]}}}}}}";
    }

    /// <summary>A class of 2026/27, and pupils in it.</summary>
    protected async Task<(SchoolClass Class, IReadOnlyList<Pupil> Pupils)> AddClassAsync(int grade, string letter, Employee? homeroom, params string[] pupils)
    {
        await using var db = Server.Database.OpenTracking();
        var added = new SchoolClass { SchoolId = School.School.Id, Year = 2026, GradeLevel = grade, Letter = letter, HomeroomTeacherId = homeroom?.Id };
        db.Add(added);
        await db.SaveChangesAsync();
        List<Pupil> enrolled = [];
        foreach (var name in pupils)
        {
            var person = new Person { SchoolId = School.School.Id, LastName = name, FirstName = "Имя" };
            db.Add(person);
            await db.SaveChangesAsync();
            enrolled.Add(Pupil.Enrol(person, $"Д-{name}", added.Id, null, []));
        }

        db.AddRange(enrolled);
        await db.SaveChangesAsync();
        return (added, enrolled);
    }

    protected async Task<TeachingGroup> AddGroupAsync(SchoolClass schoolClass, Employee teacher)
    {
        await using var db = Server.Database.OpenTracking();
        var added = new TeachingGroup { SchoolId = School.School.Id, ClassId = schoolClass.Id, SubjectId = School.Maths.Id, TeacherId = teacher.Id, WeeklyHours = 4 };
        db.Add(added);
        await db.SaveChangesAsync();
        return added;
    }
}
