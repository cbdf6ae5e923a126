using System.Text.Json;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Staff;

public sealed class StaffListTests : StaffTest
{
    private const string Names = "nodes { name { short } } pageInfo { hasNextPage endCursor }";

    [Fact]
    [Requirement("ACC-15")]
    public async Task Administration_reads_about_staff_pupils_and_parents()
    {
        await DoneAsync("administrator", "changeEmployeeData", new { teacherId = TeacherId(School.MathsTeacher), phone = "+79991112233", basis = "Заявление" });

        var body = await Server.AskAsync("deputy", "{ school { staff(role: TEACHER, first: 100) { nodes { name { short } personalCard { phone } } } classes { name pupils { name { short } parents { parent { name { short } } } } } } }");

        Assert.Equal(
            """{"data":{"school":{"staff":{"nodes":[{"name":{"short":"Белова И. О."},"personalCard":{"phone":null}},{"name":{"short":"Зайцева И. О."},"personalCard":{"phone":null}},{"name":{"short":"Ким И. О."},"personalCard":{"phone":null}},{"name":{"short":"Ли И. О."},"personalCard":{"phone":null}},{"name":{"short":"Петрова И. О."},"personalCard":{"phone":"+79991112233"}}]},"classes":[{"name":"7А","pupils":[{"name":{"short":"Белова И. О."},"parents":[{"parent":{"name":{"short":"Белова И. О."}}},{"parent":{"name":{"short":"Белов И. О."}}}]},{"name":{"short":"Волков И. О."},"parents":[{"parent":{"name":{"short":"Волкова И. О."}}}]}]},{"name":"7Б","pupils":[{"name":{"short":"Громова И. О."},"parents":[{"parent":{"name":{"short":"Громова И. О."}}}]}]}]}}}""",
            body);
    }

    [Fact]
    public async Task Pages_follow_one_another_by_name_and_leave_nobody_out()
    {
        var names = new List<string>();
        string? after = null;
        do
        {
            var page = (await Server.DataAsync("maths", "query($after: String) { school { staff(first: 4, after: $after) { " + Names + " } } }", new { after })).GetProperty("school").GetProperty("staff");
            names.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("name").GetProperty("short").GetString()!));
            after = page.GetProperty("pageInfo") is var info && info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(["Белова И. О.", "Воронин И. О.", "Галкина И. О.", "Дроздова И. О.", "Зайцева И. О.", "Ким И. О.", "Ли И. О.", "Орлова И. О.", "Петрова И. О.", "Соколов И. О.", "Чайкин И. О."], names);
    }

    [Fact]
    public async Task Dismissed_are_listed_when_asked_for()
    {
        await DoneAsync("administrator", "dismissEmployee", new { teacherId = TeacherId(School.Substitute), from = "2026-09-07", order = Order });

        Assert.DoesNotContain("Зайцева", await Server.AskAsync("director", "{ school { staff { nodes { name { short } } } } }"), StringComparison.Ordinal);
        Assert.Contains("""{"name":{"short":"Зайцева И. О."},"dismissedOn":"2026-09-07"}""", await Server.AskAsync("director", "{ school { staff(dismissed: true) { nodes { name { short } dismissedOn } } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cursor_of_another_school_is_none()
    {
        var other = (await Server.DataAsync("other-director", "{ school { staff { " + Names + " } } }")).GetProperty("school").GetProperty("staff").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        var body = await Server.AskAsync("director", "query($after: String) { school { staff(after: $after) { nodes { id } } } }", new { after = other });

        Assert.Equal("BAD_USER_INPUT", JsonDocument.Parse(body).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
