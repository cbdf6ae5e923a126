using System.Text.RegularExpressions;
using EJournal.Security.Tests.Fuzz;
using Xunit;

namespace EJournal.Security.Tests.Attacks;

/// <summary>Every attack, by nobody, by a pupil and by an administrator, over HTTP on the whole host.</summary>
[Collection(AttackServer.Collection)]
public sealed partial class AttackTests(AttackServer server)
{
    private const int Tries = 6;
    private const int MostTries = 60;
    private const int MostErrors = 5;

    // A refusal is no amplifier; an administrator's introspection is no refusal, and grows with the schema.
    private const int LongestRefusal = 20_000;
    private const int LongestAnswer = 100_000;
    private const long MostAllocated = 5_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(20);
    public static TheoryData<string, string?> Everybody()
    {
        var data = new TheoryData<string, string?>();
        foreach (var attack in Attack.All)
        {
            data.Add(attack.Name, null);
            data.Add(attack.Name, AttackServer.Pupil);
            data.Add(attack.Name, AttackServer.Administrator);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task An_attack_is_refused_with_its_code_before_it_costs_anything(string name, string? login)
    {
        var attack = Assert.Single(Attack.All, a => a.Name == name);
        var expected = login == AttackServer.Administrator && attack.ToAdministrator is { } other ? other : (attack.Status, attack.Code);
        // Who is signed in is looked up, and nothing else.
        var lookUps = (await server.SendAsync(Attack.Post("typename", "{ __typename }", null), login)).Statements;

        var answers = new List<Answer>();
        // The best of some: the first request is the one that compiles, and the machine has other work.
        for (var i = 0; i < Tries || (i < MostTries && answers.Min(a => a.Elapsed) > Longest); i++)
            answers.Add(await server.SendAsync(attack, login));

        Assert.All(answers, a =>
        {
            Assert.Equal(expected, (a.Status, a.Codes is [var code, ..] ? code : null));
            Assert.InRange(a.Codes.Count, 0, MostErrors);
            Assert.Single(a.Codes.DefaultIfEmpty().Distinct());
            Assert.InRange(a.Body.Length, 0, expected.Item2 is null ? LongestAnswer : LongestRefusal);
            Assert.DoesNotMatch(Telltale(), a.Body);
            if (expected.Item2 is not null)
                Assert.InRange(a.Statements, 0, lookUps);
        });
        Assert.InRange(answers.Min(a => a.Elapsed), TimeSpan.Zero, Longest);
        Assert.InRange(answers.Min(a => a.Allocated), 0, MostAllocated);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql")]
    [InlineData("/graphiql")]
    [InlineData("/playground")]
    [InlineData("/console")]
    public async Task A_browser_finds_no_page_for_queries_in_production(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept", "text/html");
        using var response = await server.Http.SendAsync(request);

        Assert.False(response.IsSuccessStatusCode);
        Assert.DoesNotMatch("(?i)graphiql|playground|altair|<html", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_thousand_failures_tell_nothing_of_the_inside()
    {
        var mutation = new Mutation(new Random(7));
        for (var i = 0; i < 1_000; i++)
        {
            var query = System.Text.Encoding.UTF8.GetString(mutation.Of(Seeds.At(i)));
            var attack = Attack.Post("failure", query, null, new { id = i % 3 == 0 ? "UHVwaWw6MQ" : query[..Math.Min(40, query.Length)], week = "2026-09-07", group = "x", period = i, lesson = "'; --", pupil = new[] { i } });
            var answer = await server.SendAsync(attack, i % 2 == 0 ? AttackServer.Pupil : AttackServer.Administrator);

            Assert.Contains(answer.Status, (int[])[200, 400, 413]);
            Assert.DoesNotMatch(Telltale(), answer.Body);
            Assert.DoesNotContain("INTERNAL", answer.Codes);
        }
    }

    // What tells of the inside: suggestions, traces, exceptions, places of files, types of .NET, SQL.
    [GeneratedRegex(@"Did you mean (?!to use a double quote)|""tracing""|""exception""|stacktrace|   at |\.cs:|Exception|System\.|Microsoft\.|SELECT ", RegexOptions.IgnoreCase)]
    private static partial Regex Telltale();
}
