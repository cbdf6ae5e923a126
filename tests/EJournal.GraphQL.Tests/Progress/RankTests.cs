using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Progress;

/// <summary>In 7А Anna has 5 and 4, Boris has 3. Two more are enrolled.</summary>
public sealed class RankTests : JournalTest
{
    private const string Rank = "query($id: ID!) { pupil(id: $id) { rank { place ranked mean } } }";
    private const string None = """{"data":{"pupil":{"rank":null}}}""";

    [Fact]
    [Requirement("DIA-03")]
    public async Task A_school_that_shows_places_shows_the_own_place_and_how_many_have_one()
    {
        await EnrolAsync("Дроздов", "3");
        Assert.Equal(None, await AskAsync("annas-father"));
        await ShowAsync();

        foreach (var login in new[] { "anna", "annas-father", "maths", "deputy" })
            Assert.Equal("""{"data":{"pupil":{"rank":{"place":1,"ranked":3,"mean":4.5}}}}""", await AskAsync(login));
        Assert.Equal("""{"data":{"pupil":{"rank":{"place":2,"ranked":3,"mean":3}}}}""", await AskAsync("boris-mother", School.Boris));
        Assert.Equal(None, await AskAsync("veras-mother", School.Vera));
    }

    [Fact]
    public async Task Of_fewer_than_three_with_marks_there_is_no_place()
    {
        await ShowAsync();
        await EnrolAsync("Дроздов", mark: null);
        Assert.Equal(None, await AskAsync("annas-father"));

        await EnrolAsync("Ершов", "5");
        Assert.Equal("""{"data":{"pupil":{"rank":{"place":2,"ranked":3,"mean":4.5}}}}""", await AskAsync("annas-father"));
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task Nobody_reads_the_place_of_the_child_of_others()
    {
        await ShowAsync();
        Assert.Equal("""{"data":{"pupil":null}}""", await AskAsync("boris-mother"));
        foreach (var login in new[] { "english1", "administrator" })
            Assert.Contains("\"FORBIDDEN\"", await AskAsync(login), StringComparison.Ordinal);
    }

    private Task<string> AskAsync(string login, Pupil? pupil = null) => Server.AskAsync(login, Rank, new { id = Id("Pupil", (pupil ?? School.Anna).Id) });

    private async Task ShowAsync() => await Server.DataAsync("administrator", """mutation { decideRegulation(input: { basis: "Приказ 1", settings: [{ key: "rankShown", value: "true" }] }) { errors { message } } }""");

    private async Task EnrolAsync(string name, string? mark)
    {
        await using var db = Server.Database.OpenTracking();
        var pupil = Pupils.Add(db, School.Class7A, name);
        if (mark is null)
            return;
        db.Add(Mark.Set(
            School.School.Id, School.MathsLesson.Id, pupil.Id, MarkScale.FivePoint.Find(mark)!.Value, School.WorkKinds[0], null,
            new Entry(School.MathsTeacher.Id, School.MathsTeacher.PersonId, Server.Database.Clock.Now)));
        await db.SaveChangesAsync();
    }
}
