using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using Xunit;

namespace EJournal.GraphQL.Tests.Tokens;

/// <summary>Of the answer of its user a token gets parts, the same values, and for what is missing an error that names the scopes.</summary>
public sealed class TokenNeverExceedsTests : TokenTest
{
    private const int SetsOfScopes = 12;

    // Each alternative is a root that can be null by itself, so that one refusal takes little with it.
    private const string Everything = """
        query($pupil: ID!, $lesson: ID!, $group: ID!, $mark: ID!, $period: ID!, $class: ID!) {
          a: viewer { roles children { id } teachingGroups { id subject { name } } homeroomClasses { id name } }
          b: viewer { children { name { short } } }
          c: school { name timeZone gradingPeriods { name } workKinds { name } }
          d: school { regulation { settings(keys: ["lessonEntryDeadline"]) { key value } } }
          e: school { channels { key } }
          f: schoolClass(id: $class) { name pupils { id } }
          g: schoolClass(id: $class) { schedule(week: "2026-09-07") { days { date lessons { number room } } } }
          h: pupil(id: $pupil) { id schoolClass { name } }
          i: pupil(id: $pupil) { name { full } }
          j: pupil(id: $pupil) { diary(week: "2026-09-07") { days { lessons { lesson { number } } } } }
          k: pupil(id: $pupil) { diary(week: "2026-09-07") { days { lessons { marks { value } } } } }
          l: pupil(id: $pupil) { diary(week: "2026-09-07") { days { lessons { attendance { status } } } } }
          m: pupil(id: $pupil) { diary(week: "2026-09-07") { days { lessons { lesson { topic homework { text } } } } } }
          n: pupil(id: $pupil) { marks { totalCount nodes { value comment } } }
          o: pupil(id: $pupil) { parents { relation parent { name { full } phone } } }
          p: pupil(id: $pupil) { deliveryAgreements { id contact { masked } } }
          q: lesson(id: $lesson) { date group { subgroup } }
          r: lesson(id: $lesson) { topic recordedAt homework { text } }
          s: teachingGroup(id: $group) { weeklyHours }
          t: teachingGroup(id: $group) { journal(periodId: $period) { rows { pupil { id } } } }
          u: node(id: $mark) { id }
          v: node(id: $mark) { ... on Mark { value numericValue weight pupil { name { short } } revisions { value } } }
        }
        """;

    private static readonly HashSet<string> Needed = EJournalSchema.Build().Types.OfType<ObjectType>()
        .SelectMany(t => t.Fields).Select(f => f.Scopes?.AnyOf).OfType<IReadOnlyList<string>>()
        .Select(scopes => string.Join(' ', scopes)).ToHashSet(StringComparer.Ordinal);

    [Theory]
    [InlineData("annas-father")]
    [InlineData("anna")]
    [InlineData("maths")]
    [InlineData("director")]
    [InlineData("administrator")]
    public async Task A_token_with_any_scopes_gets_parts_of_what_its_user_gets(string login)
    {
        var school = Server.School;
        var variables = new
        {
            pupil = Anna,
            lesson = Id("Lesson", school.MathsLesson.Id),
            group = Id("TeachingGroup", school.Maths7A.Id),
            mark = Id("Mark", school.AnnasMark.Id),
            period = Id("GradingPeriod", school.FirstQuarter.Id),
            @class = Id("SchoolClass", school.Class7A.Id),
        };
        var whole = Parsed(await AskAsync(await BearerOfAsync(login), Everything, variables));
        var random = new Random(login.Length * 7919);
        var sets = Enumerable.Range(0, SetsOfScopes).Select(_ => (Scope)random.Next(1, (int)Scope.Any + 1)).Concat(Scopes.All.Select(s => s.Scope));
        var some = 0;
        foreach (var scopes in sets)
        {
            var part = Parsed(await AskAsync(await InsertAsync(login, scopes), Everything, variables));

            Assert.True(IsPart(part.GetProperty("data"), whole.GetProperty("data")), $"{scopes}: {part}");
            foreach (var error in Errors(part).Select(e => e.GetProperty("extensions")).Where(e => e.TryGetProperty("scopes", out _)))
            {
                some++;
                var named = error.GetProperty("scopes").EnumerateArray().Select(s => s.GetString()!).ToList();
                Assert.Contains(string.Join(' ', named), Needed);
                Assert.DoesNotContain(named, code => (scopes & Scopes.Parse(code)!.Value) != 0);
            }
        }

        Assert.NotEqual(0, some);
    }

    [Fact]
    public async Task A_token_with_every_scope_gets_what_its_user_gets()
    {
        var query = "{ viewer { children { id name { full } marks { nodes { value } } parents { relation } diary(week: \"2026-09-07\") { days { date } } } } }";

        Assert.Equal(await AskAsync(await BearerOfAsync("annas-father"), query), await AskAsync(await InsertAsync("annas-father", Scope.Any), query));
    }

    private static JsonElement Parsed(string body)
    {
        var answer = JsonDocument.Parse(body).RootElement;
        Assert.True(answer.TryGetProperty("data", out _), body);
        return answer;
    }

    private static IEnumerable<JsonElement> Errors(JsonElement answer) =>
        answer.TryGetProperty("errors", out var errors) ? errors.EnumerateArray() : [];

    // Null may stand for anything: the errors are looked at apart.
    private static bool IsPart(JsonElement part, JsonElement whole) => part.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Object => whole.ValueKind == JsonValueKind.Object && part.EnumerateObject().All(m => whole.TryGetProperty(m.Name, out var same) && IsPart(m.Value, same)),
        JsonValueKind.Array => whole.ValueKind == JsonValueKind.Array && part.GetArrayLength() == whole.GetArrayLength()
            && part.EnumerateArray().Zip(whole.EnumerateArray()).All(p => IsPart(p.First, p.Second)),
        _ => part.GetRawText() == whole.GetRawText(),
    };

    // Past the limit of twenty at once, which is not the matter here.
    private async Task<string> InsertAsync(string login, Scope scopes)
    {
        var secret = "ejt_" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        await using var db = Server.Database.Open();
        db.Add(new AppToken
        {
            SchoolId = Server.School.School.Id,
            AccountId = Server.School.Accounts[login].Id,
            Application = "Проба",
            Hash = SHA256.HashData(Encoding.UTF8.GetBytes(secret)),
            Scopes = (long)scopes,
            CreatedAt = Server.Database.Clock.Now,
            ExpiresAt = Server.Database.Clock.Now.AddDays(1),
        });
        await db.SaveChangesAsync();
        return "Bearer " + secret;
    }
}
