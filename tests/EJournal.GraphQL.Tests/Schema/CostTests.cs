using System.Text.Json;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Schema;
using EJournal.GraphQL.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.GraphQL.Tests.Schema;

/// <summary>What a front-end's screens cost, and what is refused: the figures of <c>docs/limits.md</c>.</summary>
public sealed class CostTests : JournalTest
{
    [Theory]
    [InlineData("""
        query($id: ID!) { pupil(id: $id) { name { full } schoolClass { name } diary(week: "2026-09-07") { days { date isSchoolDay lessons {
          lesson { number topic homework { text } group { subject { name } } teacher { name { short } } } marks { value workKind { name } } attendance { status } } } } } }
        """, 212)]
    [InlineData("""
        query($group: ID!, $period: ID!) { teachingGroup(id: $group) { journal(periodId: $period) { period { name } lessons { date topic }
          rows { pupil { name { short } } average finalMark cells { marks { value workKind { name } } attendance { status } } } } } }
        """, 3_760)]
    [InlineData("""
        query($ids: [ID!]!) { nodes(ids: $ids) { ... on Pupil { name { full } diary(week: "2026-09-07") { days { lessons { lesson { homework { text } } marks { value } attendance { status } } } } } } }
        """, 3_440)]
    public async Task Screens_of_a_front_end_fit(string document, int cost)
    {
        var variables = JsonSerializer.SerializeToElement(new
        {
            id = Id("Pupil", School.Anna.Id),
            ids = Enumerable.Range(1, 30).Select(i => Id("Pupil", i)),
            group = Id("TeachingGroup", School.Maths7A.Id),
            period = Id("GradingPeriod", School.FirstQuarter.Id),
        });

        // Nobody's services: the gate refuses every field, after the cost was counted.
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var result = await new GraphQLExecutor(EJournalSchema.Build(), JournalExecution.Options)
            .ExecuteAsync(new GraphQLRequest(document) { Variables = variables }, services);

        Assert.Equal((ResultKind.Executed, cost), (result.Kind, result.Cost));
    }

    [Theory]
    [InlineData("{ school { classes { pupils { marks(first: 100) { nodes { value } } } } } }", "TOO_COSTLY")]
    [InlineData("""query($n: Int = 100) { pupil(id: "x") { marks(first: $n) { nodes { pupil { marks(first: $n) { nodes { value } } } } } } }""", "TOO_COSTLY")]
    [InlineData("""{ pupil(id: "x") { marks(first: 2147483647) { nodes { value } } } }""", "BAD_USER_INPUT")]
    [InlineData("""{ pupil(id: "x") { marks(first: -1) { nodes { value } } } }""", "BAD_USER_INPUT")]
    [InlineData("""{ pupil(id: "x") { marks(first: null) { nodes { value } } } }""", "BAD_USER_INPUT")]
    [InlineData("""query($n: Int = 101) { pupil(id: "x") { marks(first: $n) { nodes { value } } } }""", "BAD_USER_INPUT")]
    public async Task What_would_cost_too_much_is_refused_without_a_statement(string document, string code)
    {
        var answer = await Server.AskAsync("director", document);

        Assert.StartsWith("""{"errors":[{"message":""", answer, StringComparison.Ordinal);
        Assert.EndsWith($$$"""{"code":"{{{code}}}"}}]}""", answer, StringComparison.Ordinal);
        Assert.Empty(Server.Statements.All);
    }
}
