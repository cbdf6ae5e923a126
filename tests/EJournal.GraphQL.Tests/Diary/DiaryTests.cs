using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Diary;

public sealed class DiaryTests : JournalTest
{
    [Fact]
    [Requirement("DIA-01")]
    [Requirement("DIA-02")]
    [Requirement("LES-11")]
    [Requirement("LES-12")]
    public async Task Diary_shows_the_week_with_topic_homework_mark_kind_of_work_comment_and_absence()
    {
        await RecordMondayAsync();

        var body = await Server.AskAsync("annas-father", """
            query($id: ID!) {
              pupil(id: $id) {
                diary(week: "2026-09-09") {
                  from to
                  days {
                    date isSchoolDay
                    lessons {
                      lesson { number startsAt endsAt status topic homework { text dueDate } group { subject { name } } teacher { name { short } } }
                      marks { value weight comment workKind { name } }
                      attendance { status }
                    }
                  }
                }
              }
            }
            """, new { id = Id("Pupil", School.Anna.Id) });

        Assert.Equal(
            """{"data":{"pupil":{"diary":{"from":"2026-09-07","to":"2026-09-13","days":["""
            + """{"date":"2026-09-07","isSchoolDay":true,"lessons":["""
            + """{"lesson":{"number":1,"startsAt":"08:30","endsAt":"09:15","status":"HELD","topic":"Рациональные числа","homework":[{"text":"№ 12, 14","dueDate":"2026-09-08"}],"group":{"subject":{"name":"Математика"}},"teacher":{"name":{"short":"Петрова И. О."}}},"marks":[{"value":"5","weight":1,"comment":null,"workKind":{"name":"работа на уроке"}},{"value":"4","weight":2,"comment":"Внимательнее со знаками","workKind":{"name":"контрольная работа"}}],"attendance":{"status":"LATE"}},"""
            + """{"lesson":{"number":2,"startsAt":"09:25","endsAt":"10:10","status":"PLANNED","topic":null,"homework":[],"group":{"subject":{"name":"Английский язык"}},"teacher":{"name":{"short":"Ким И. О."}}},"marks":[{"value":"4","weight":1,"comment":null,"workKind":{"name":"работа на уроке"}}],"attendance":null}]},"""
            + """{"date":"2026-09-08","isSchoolDay":true,"lessons":[{"lesson":{"number":1,"startsAt":"08:30","endsAt":"09:15","status":"PLANNED","topic":null,"homework":[],"group":{"subject":{"name":"Математика"}},"teacher":{"name":{"short":"Зайцева И. О."}}},"marks":[],"attendance":null}]},"""
            + """{"date":"2026-09-09","isSchoolDay":true,"lessons":[]},{"date":"2026-09-10","isSchoolDay":true,"lessons":[]},{"date":"2026-09-11","isSchoolDay":true,"lessons":[]},"""
            + """{"date":"2026-09-12","isSchoolDay":false,"lessons":[]},{"date":"2026-09-13","isSchoolDay":false,"lessons":[]}]}}}}""",
            body);
    }

    [Fact]
    [Requirement("SCH-06")]
    public async Task Week_shows_the_lessons_of_the_own_subgroup_and_who_substitutes()
    {
        var data = await Server.DataAsync("boris", """
            { viewer { roles } pupil(id: "%") { diary(week: "2026-09-07") { days { lessons { lesson { group { subgroup } teacher { name { short } } substitutedTeacher { name { short } } } } } } } }
            """.Replace("%", Id("Pupil", School.Boris.Id), StringComparison.Ordinal));

        var days = data.GetProperty("pupil").GetProperty("diary").GetProperty("days");
        Assert.Equal(
            """[{"lesson":{"group":{"subgroup":null},"teacher":{"name":{"short":"Петрова И. О."}},"substitutedTeacher":null}},{"lesson":{"group":{"subgroup":"2"},"teacher":{"name":{"short":"Ли И. О."}},"substitutedTeacher":null}}]""",
            days[0].GetProperty("lessons").GetRawText());
        Assert.Equal(
            """[{"lesson":{"group":{"subgroup":null},"teacher":{"name":{"short":"Зайцева И. О."}},"substitutedTeacher":{"name":{"short":"Петрова И. О."}}}}]""",
            days[1].GetProperty("lessons").GetRawText());
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task A_week_at_the_edge_of_the_calendar_is_refused_in_words(string week)
    {
        var body = await Server.AskAsync("anna", $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { diary(week: "{{week}}") { from } } }""");

        Assert.Contains("\"code\":\"BAD_USER_INPUT\"", body, StringComparison.Ordinal);
    }

    private async Task RecordMondayAsync()
    {
        await Server.DataAsync("maths", """
            mutation($lesson: ID!, $pupil: ID!, $kind: ID!) {
              recordLesson(input: { lessonId: $lesson, topic: "Рациональные числа", homework: [{ text: "№ 12, 14", dueDate: "2026-09-08" }], absences: [{ pupilId: $pupil, status: LATE }] }) { errors { message } }
              setMark(input: { lessonId: $lesson, pupilId: $pupil, value: "4", workKindId: $kind, comment: "Внимательнее со знаками" }) { errors { message } }
            }
            """, new
        {
            lesson = Id("Lesson", School.MathsLesson.Id),
            pupil = Id("Pupil", School.Anna.Id),
            kind = Id("WorkKind", School.WorkKinds.Single(k => k.Code == "CONTROL").Id),
        });
    }
}
