using System.Text.Json;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using Xunit;

namespace EJournal.Security.Tests.Attacks;

/// <summary>What the wording of errors gives away about names: nothing but the name that was sent.</summary>
[Collection(AttackServer.Collection)]
public sealed class FingerprintTests(AttackServer server)
{
    private static readonly GraphQLSchema Schema = EJournalSchema.Build();

    /// <summary>A thousand names that are not fields of Query: those of other types, and real ones with a slip of the hand.</summary>
    private static readonly string[] WrongNames =
    [
        .. Schema.Types.OfType<FieldsType>().SelectMany(t => t.Fields).Select(f => f.Name).SelectMany(Slips).Distinct()
            .Where(n => Schema.QueryType.Fields[n] is null && !n.StartsWith("__", StringComparison.Ordinal)).Take(1_000),
    ];

    [Fact]
    public async Task A_wrong_field_is_told_from_no_other_wrong_field()
    {
        Assert.Equal(1_000, WrongNames.Length);
        // Half a dozen names a request, as many as there are errors in an answer.
        foreach (var names in WrongNames.Chunk(5))
        {
            var answer = await server.SendAsync(Attack.Post("names", "{ " + string.Join(' ', names) + " }", "VALIDATION_ERROR"), AttackServer.Pupil);
            var messages = JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("message").GetString());
            Assert.Equal(names.Select(n => $"Cannot query field \"{n}\" on type \"Query\"."), messages);
        }
    }

    [Theory]
    [InlineData("{ school(nam: 1) { name } }", "Unknown argument \"nam\" on field \"Query.school\".")]
    [InlineData("{ ... on Scool { name } }", "Unknown type \"Scool\".")]
    [InlineData("{ school { name @skp(if: true) } }", "Unknown directive \"@skp\".")]
    [InlineData("{ ...Schol }", "Unknown fragment \"Schol\".")]
    public async Task Other_names_that_are_nearly_right_are_wrong_and_no_more(string document, string message)
    {
        var answer = await server.SendAsync(Attack.Post("name", document, "VALIDATION_ERROR"), AttackServer.Pupil);

        Assert.Equal(message, JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task An_object_that_one_may_not_see_is_answered_like_one_that_is_not_there()
    {
        var hidden = GraphQL.Engine.GlobalId.Encode("Pupil", server.School.Vera.Id);
        var absent = GraphQL.Engine.GlobalId.Encode("Pupil", 987_654_321);
        foreach (var document in new[] { "{ node(id: \"%\") { __typename id } }", "{ pupil(id: \"%\") { name { full } } }", "{ nodes(ids: [\"%\"]) { id } }" })
        {
            var answers = new List<string>();
            foreach (var id in new[] { hidden, absent, "nonsense" })
                answers.Add((await server.SendAsync(Attack.Post("id", document.Replace("%", id, StringComparison.Ordinal), null), AttackServer.Pupil)).Body);
            Assert.Single(answers.Distinct());
        }
    }

    private static IEnumerable<string> Slips(string name) => [name, name[..^1], name + "s", name + name[^1], "_" + name, name + "Id", name + "2"];
}
