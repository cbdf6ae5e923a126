using EJournal.GraphQL.Tests.Server;
using Xunit;

namespace EJournal.GraphQL.Tests.Diary;

/// <summary>A level of a query is one statement, however many pupils there are on it.</summary>
public sealed class DiaryStatementTests : JournalTest
{
    private const string Whole = """
        query($ids: [ID!]!) {
          nodes(ids: $ids) {
            ... on Pupil {
              name { full }
              diary(week: "2026-09-07") {
                days { lessons { lesson { homework { text } group { subject { name } } teacher { name { short } } } marks { value workKind { name } revisions { value author { short } } } attendance { status } } }
              }
            }
          }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(30)]
    public async Task Diaries_of_any_number_of_pupils_take_the_same_statements(int pupils)
    {
        // pupils; the week with its groups, subjects, homework, marks, absences; teachers; kinds, revisions, authors.
        await Server.DataAsync("director", Whole, new { ids = Ids(pupils) });

        Assert.Equal(6, Server.Statements.All.Count);
    }

    [Fact]
    public async Task A_week_with_marks_absences_and_homework_takes_two_statements()
    {
        await Server.DataAsync("anna", """
            query($id: ID!) { pupil(id: $id) { diary(week: "2026-09-07") { days { isSchoolDay lessons { lesson { topic homework { text } } marks { value } attendance { status } } } } } }
            """, new { id = Id("Pupil", School.Anna.Id) });

        // The pupil, the week with its calendar; before them, with each request, the viewer.
        Assert.Equal(2, Server.Statements.All.Count);
    }

    private List<string> Ids(int count)
    {
        using var db = Server.Database.OpenTracking();
        var pupils = new List<long> { School.Anna.Id };
        for (var i = 1; i < count; i++)
            pupils.Add(Pupils.Add(db, School.Class7A, $"Ученик{i}").Id);
        return [.. pupils.Select(p => Id("Pupil", p))];
    }
}
