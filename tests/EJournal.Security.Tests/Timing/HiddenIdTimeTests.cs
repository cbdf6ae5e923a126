using System.Diagnostics;
using System.Net.Http.Json;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Tests.Auth;
using Xunit;
using Xunit.Abstractions;

namespace EJournal.Security.Tests.Timing;

/// <summary>How long an answer takes does not tell what is hidden from what is not there. It measures, so it runs alone.</summary>
[Collection(Attacks.AttackServer.Collection)]
public sealed class HiddenIdTimeTests(ITestOutputHelper output)
{
    private const int Tries = 200;
    private const int Attempts = 3;
    private const long Nothing = 987_654_321;

    private static readonly TimeSpan Aim = TimeSpan.FromMilliseconds(5);

    [Fact]
    public async Task An_object_of_others_is_refused_as_quickly_as_one_that_is_not_there()
    {
        await using var server = await SignInServer.StartAsync();
        var (school, wrong) = (server.School, new List<string>());
        foreach (var (login, place, foreign) in new (string, string, (string Type, long Key))[]
        {
            ("anna", "{ pupil(id: \"*\") { name { full } marks { totalCount } } }", ("Pupil", school.Boris.Id)),
            ("anna", "{ node(id: \"*\") { id } }", ("Mark", school.BorisMark.Id)),
            ("annas-father", "{ node(id: \"*\") { id } }", ("Mark", school.OtherMark.Id)),
            ("annas-father", "{ schoolClass(id: \"*\") { pupils { id } } }", ("SchoolClass", school.Class7B.Id)),
            ("annas-father", "{ lesson(id: \"*\") { topic homework { text } } }", ("Lesson", school.MathsLesson7B.Id)),
            ("english1", "{ teachingGroup(id: \"*\") { subject { name } } }", ("TeachingGroup", school.OtherLesson.GroupId)),
            ("english1", "mutation { withdrawMark(input: { markId: \"*\", reason: \"Ошибка\" }) { errors { code } } }", ("Mark", school.BorisMark.Id)),
        })
        {
            var bearer = await SignInAsync(server, login);
            var (hidden, nothing) = (Ask(place, foreign.Type, foreign.Key), Ask(place, foreign.Type, Nothing));
            Assert.Equal(await AskAsync(server, bearer, nothing), await AskAsync(server, bearer, hidden));
            // Somebody else's work on the machine is no difference between the two: what is one is there each time.
            var differences = new List<TimeSpan>();
            while (differences.Count < Attempts && !differences.Exists(d => d.Duration() < Aim))
                differences.Add(await DifferenceAsync(server, bearer, hidden, nothing));
            output.WriteLine($"{login}: {place.Split('(')[0]}( of {foreign.Type}: {string.Join(", ", differences.Select(d => $"{d.TotalMilliseconds:F2} ms"))} between the medians of {Tries} tries each");
            if (!differences.Exists(d => d.Duration() < Aim))
                wrong.Add($"{login}: {place}: {string.Join(", ", differences)}");
        }

        Assert.Empty(wrong);
    }

    private static async Task<TimeSpan> DifferenceAsync(SignInServer server, string bearer, string hidden, string nothing)
    {
        var (ofHidden, ofNothing) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < Tries; i++)
        {
            // By turns, each first as often as the other: what slows the machine down slows both.
            var order = i % 2 == 0 ? new[] { (hidden, ofHidden), (nothing, ofNothing) } : [(nothing, ofNothing), (hidden, ofHidden)];
            foreach (var (question, taken) in order)
            {
                var started = Stopwatch.GetTimestamp();
                await AskAsync(server, bearer, question);
                taken.Add(Stopwatch.GetElapsedTime(started));
            }
        }

        return Median(ofHidden) - Median(ofNothing);
    }

    private static TimeSpan Median(List<TimeSpan> taken) => taken.Order().ElementAt(taken.Count / 2);

    private static string Ask(string place, string type, long key) => place.Replace("*", GlobalId.Encode(type, key), StringComparison.Ordinal);

    private static async Task<string> SignInAsync(SignInServer server, string login)
    {
        await server.SetPasswordAsync(login);
        return (await server.SignInAsync(login)).Bearer;
    }

    private static async Task<string> AskAsync(SignInServer server, string bearer, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("Authorization", bearer);
        using var response = await server.Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
