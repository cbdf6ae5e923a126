using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Messages;

public sealed class AnnouncementTests : JournalTest
{
    private const string Post = """
        mutation($input: PostAnnouncementInput!) { postAnnouncement(input: $input) {
          announcement { id title text audience publishedAt readAt readers author { name { short } } directedBy { name { short } } links { title url } classes { name } }
          errors { code message ... on InputError { field } } } }
        """;

    [Fact]
    [Requirement("MSG-05")]
    public async Task An_administrator_posts_what_the_director_ordered_with_links_to_documents()
    {
        var posted = await PostAsync("administrator", new
        {
            title = " Приказ о карантине ",
            text = "С понедельника.",
            audience = new[] { "STAFF", "PARENTS" },
            links = new[] { new { title = "Приказ № 17", url = "https://school.example/17.pdf" } },
            directedById = Id("Teacher", School.Director.Id),
        });

        var announcement = posted.GetProperty("announcement");
        Assert.Equal(
            """{"title":"Приказ о карантине","text":"С понедельника.","audience":["STAFF","PARENTS"],"publishedAt":"2026-09-07T09:00:00Z","readAt":null,"readers":0,"author":{"name":{"short":"Воронин И. О."}},"directedBy":{"name":{"short":"Орлова И. О."}},"links":[{"title":"Приказ № 17","url":"https://school.example/17.pdf"}],"classes":[]}""",
            announcement.GetRawText().Replace($"\"id\":\"{announcement.GetProperty("id").GetString()}\",", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "FORBIDDEN", "Администратор размещает объявления по поручению: укажите, кто поручил.")]
    [InlineData("maths", "INVALID_VALUE", "Объявление поручает директор, его заместитель или завуч.")]
    public async Task An_administrator_does_not_post_on_his_own(string? by, string code, string message)
    {
        var refused = await PostAsync("administrator", new { title = "Новость", text = "Текст", audience = new[] { "PARENTS" }, directedById = by is null ? null : Id("Teacher", School.MathsTeacher.Id) });

        Assert.Equal((code, message), Error(refused));
    }

    [Fact]
    [Requirement("MSG-06")]
    public async Task A_family_sees_news_of_the_school_and_of_its_class()
    {
        await PostAsync("director", new { title = "Всем", text = "Текст", audience = new[] { "STAFF", "PARENTS", "PUPILS" } });
        await PostAsync("director", new { title = "Родителям 7А", text = "Текст", audience = new[] { "PARENTS" }, classIds = new[] { Id("SchoolClass", School.Class7A.Id) } });
        await PostAsync("director", new { title = "Ученикам 7Б", text = "Текст", audience = new[] { "PUPILS" }, classIds = new[] { Id("SchoolClass", School.Class7B.Id) } });
        await PostAsync("director", new { title = "Сотрудникам", text = "Текст", audience = new[] { "STAFF" } });

        Assert.Equal(["Сотрудникам", "Ученикам 7Б", "Родителям 7А", "Всем"], await TitlesAsync("english2"));
        Assert.Equal(["Родителям 7А", "Всем"], await TitlesAsync("annas-father"));
        Assert.Equal(["Всем"], await TitlesAsync("anna"));
        Assert.Equal(["Всем"], await TitlesAsync("veras-mother"));
        Assert.Empty(await TitlesAsync("other-director"));
    }

    [Fact]
    [Requirement("MSG-04")]
    public async Task A_teacher_mails_to_the_families_of_the_classes_he_teaches_and_to_no_others()
    {
        var own = await PostAsync("english1", new { title = "Словари", text = "Принесите.", audience = new[] { "PARENTS", "PUPILS" }, classIds = new[] { Id("SchoolClass", School.Class7A.Id) } });
        var others = await PostAsync("english1", new { title = "Словари", text = "Принесите.", audience = new[] { "PARENTS" }, classIds = new[] { Id("SchoolClass", School.Class7B.Id) } });
        var everybody = await PostAsync("english1", new { title = "Словари", text = "Принесите.", audience = new[] { "PARENTS" } });

        Assert.Equal("[]", own.GetProperty("errors").GetRawText());
        Assert.All([others, everybody], answer => Assert.Equal(
            ("FORBIDDEN", "Объявления для школы размещает администрация, для родителей и учеников класса — его учителя и классный руководитель."), Error(answer)));
        Assert.Equal(["Словари"], await TitlesAsync("boris"));
    }

    [Fact]
    public async Task A_family_posts_nothing()
    {
        Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync("annas-father", Post, new { input = new { title = "Новость", text = "Текст", audience = new[] { "PARENTS" } } }), StringComparison.Ordinal);
        Assert.Empty(await TitlesAsync("director"));
    }

    [Fact]
    public async Task Who_read_is_counted_and_told_to_the_reader_alone()
    {
        var id = (await PostAsync("director", new { title = "Всем", text = "Текст", audience = new[] { "PARENTS" } })).GetProperty("announcement").GetProperty("id").GetString();
        const string read = "mutation($id: ID!) { markAnnouncementRead(id: $id) { announcement { readAt } errors { code } } }";
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));

        await Server.DataAsync("annas-father", read, new { id });
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));
        var again = await Server.DataAsync("annas-father", read, new { id });
        var hidden = await Server.DataAsync("anna", read, new { id });

        Assert.Equal("""{"announcement":{"readAt":"2026-09-07T09:05:00Z"},"errors":[]}""", again.GetProperty("markAnnouncementRead").GetRawText());
        Assert.Equal("""{"announcement":null,"errors":[{"code":"NOT_FOUND"}]}""", hidden.GetProperty("markAnnouncementRead").GetRawText());
        Assert.Equal(
            """{"school":{"announcements":[{"readAt":null,"readers":1}]}}""",
            (await Server.DataAsync("director", "{ school { announcements { readAt readers } } }")).GetRawText());
    }

    [Fact]
    public async Task Its_author_or_leadership_takes_it_back()
    {
        var id = (await PostAsync("english1", new { title = "Словари", text = "Принесите.", audience = new[] { "PUPILS" }, classIds = new[] { Id("SchoolClass", School.Class7A.Id) } }))
            .GetProperty("announcement").GetProperty("id").GetString();
        const string withdraw = "mutation($id: ID!) { withdrawAnnouncement(id: $id) { errors { code } } }";

        var refused = await Server.DataAsync("maths", withdraw, new { id });
        await Server.DataAsync("deputy", withdraw, new { id });

        Assert.Contains("FORBIDDEN", refused.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(await TitlesAsync("boris"));
    }

    [Theory]
    [InlineData("""{"title":"","text":"т","audience":["PARENTS"]}""", "title")]
    [InlineData("""{"title":"т","text":"т","audience":[]}""", "audience")]
    [InlineData("""{"title":"т","text":"т","audience":["PARENTS"],"links":[{"title":"Документ","url":"http://school.example/1"}]}""", "links[0].url")]
    [InlineData("""{"title":"т","text":"т","audience":["PARENTS"],"links":[{"title":"Документ","url":"javascript:alert(1)"}]}""", "links[0].url")]
    [InlineData("""{"title":"т","text":"т","audience":["PARENTS"],"links":[{"title":"Документ","url":"https://user:word@school.example/"}]}""", "links[0].url")]
    public async Task What_cannot_be_posted_is_refused_at_its_field(string json, string field)
    {
        var refused = await PostAsync("director", JsonDocument.Parse(json).RootElement);

        Assert.Equal(field, refused.GetProperty("errors")[0].GetProperty("field").GetString());
    }

    private async Task<JsonElement> PostAsync(string login, object input) =>
        (await Server.DataAsync(login, Post, new { input })).GetProperty("postAnnouncement");

    private async Task<IReadOnlyList<string?>> TitlesAsync(string login) =>
        [.. (await Server.DataAsync(login, "{ school { announcements { title } } }")).GetProperty("school").GetProperty("announcements").EnumerateArray().Select(a => a.GetProperty("title").GetString())];

    private static (string?, string?) Error(JsonElement payload) =>
        (payload.GetProperty("errors")[0].GetProperty("code").GetString(), payload.GetProperty("errors")[0].GetProperty("message").GetString());
}
