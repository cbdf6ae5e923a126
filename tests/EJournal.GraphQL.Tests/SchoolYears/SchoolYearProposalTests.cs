using EJournal.Domain.FinalMarks;
using EJournal.Domain.Schools;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.SchoolYears;

public sealed class SchoolYearProposalTests : SchoolYearTest
{
    [Fact]
    [Requirement("PPL-04")]
    [Requirement("CUR-10")]
    public async Task It_shows_classes_groups_periods_and_what_is_doubtful()
    {
        await AddClassAsync(11, "А", School.MathsTeacher, "Выпускник");
        await AddClassAsync(2, "В", School.Substitute);
        await using (var db = Server.Database.OpenTracking())
        {
            db.Employees.Single(e => e.Id == School.EnglishTeacher1.Id).DismissedOn = new(2027, 6, 1);
            await db.SaveChangesAsync();
        }

        var body = await Server.AskAsync("deputy", """
            { schoolYearProposal { year name from to periods { name kind from to fromGrade toGrade }
              classes { name follows { name } homeroomTeacher { name { short } } pupilCount groups { subject { name } subgroup teacher { name { short } } weeklyHours } }
              finishing { name } empty { name } withoutTeacher { subject { name } subgroup } } }
            """);

        Assert.Equal(
            """{"data":{"schoolYearProposal":{"year":2027,"name":"2027/28","from":"2027-09-01","to":"2028-05-26","periods":[{"name":"1 четверть","kind":"QUARTER","from":"2027-09-01","to":"2027-10-25","fromGrade":1,"toGrade":9},{"name":"Год","kind":"YEAR","from":"2027-09-01","to":"2028-05-26","fromGrade":1,"toGrade":11}],"""
            + """
            "classes":[{"name":"8А","follows":{"name":"7А"},"homeroomTeacher":{"name":{"short":"Петрова И. О."}},"pupilCount":2,"groups":[{"subject":{"name":"Математика"},"subgroup":null,"teacher":{"name":{"short":"Петрова И. О."}},"weeklyHours":2},{"subject":{"name":"Английский язык"},"subgroup":"1","teacher":{"name":{"short":"Ким И. О."}},"weeklyHours":2},{"subject":{"name":"Английский язык"},"subgroup":"2","teacher":{"name":{"short":"Ли И. О."}},"weeklyHours":2}]},{"name":"8Б","follows":{"name":"7Б"},"homeroomTeacher":{"name":{"short":"Белова И. О."}},"pupilCount":1,"groups":[{"subject":{"name":"Математика"},"subgroup":null,"teacher":{"name":{"short":"Белова И. О."}},"weeklyHours":2}]}],
            """.Trim()
            + """
            "finishing":[{"name":"11А"}],"empty":[{"name":"2В"}],"withoutTeacher":[{"subject":{"name":"Английский язык"},"subgroup":"1"}]}}}
            """.Trim(),
            body);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("maths", "{ schoolYearProposal { year } }"), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", "{ schoolYearProposal { year } }"), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ACC-12")]
    public async Task Who_lacks_a_mark_for_the_year_or_has_failed_is_named_to_those_who_see_marks()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            var year = new GradingPeriod { SchoolId = School.School.Id, Name = "Год", Kind = GradingPeriodKind.Year, From = new(2026, 9, 1), To = new(2027, 5, 26), FromGrade = 1, ToGrade = 11 };
            db.Add(year);
            await db.SaveChangesAsync();
            db.AddRange(Final(School.Maths7A.Id, School.Anna.Id, "5", 5), Final(School.Maths7A.Id, School.Boris.Id, "2", 2), Final(School.English7A1.Id, School.Anna.Id, "4", 4));
            await db.SaveChangesAsync();

            FinalMark Final(long groupId, long pupilId, string value, double number) => new()
            {
                SchoolId = School.School.Id,
                GroupId = groupId,
                PeriodId = year.Id,
                PupilId = pupilId,
                Value = value,
                NumericValue = number,
                AuthorId = School.MathsTeacher.Id,
                RecordedAt = Server.Database.Clock.Now,
            };
        }

        const string asked = "{ schoolYearProposal { follows { withoutYearMark { pupil { name { short } } groups { subject { name } } } withDebt { pupil { name { short } } groups { subject { name } } } } } }";
        // In the second subgroup of English nobody was ever marked: it is not counted.
        Assert.Equal(
            """{"data":{"schoolYearProposal":{"follows":{"withoutYearMark":[{"pupil":{"name":{"short":"Громова И. О."}},"groups":[{"subject":{"name":"Математика"}}]}],"withDebt":[{"pupil":{"name":{"short":"Волков И. О."}},"groups":[{"subject":{"name":"Математика"}}]}]}}}}""",
            await Server.AskAsync("deputy", asked));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_takes_as_many_statements_as_a_larger_school_would()
    {
        await Server.AskAsync("deputy", "{ schoolYearProposal { classes { name homeroomTeacher { name { short } } pupilCount groups { teacher { name { short } } } } } }");
        var few = Server.Statements.All.Count;
        for (var i = 1; i <= 6; i++)
            await AddClassAsync(i, "А", School.MathsTeacher, [.. Enumerable.Range(0, 5).Select(n => $"Ученик{i}{n}")]);

        await Server.AskAsync("deputy", "{ schoolYearProposal { classes { name homeroomTeacher { name { short } } pupilCount groups { teacher { name { short } } } } } }");

        Assert.Equal(few, Server.Statements.All.Count);
    }
}
