using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Ids;

/// <summary>What a client may not decide it cannot give: keys that an input does not have refuse the whole request (mass assignment).</summary>
[Collection(nameof(AccessCollection))]
public sealed class InputKeyTests(AccessFixture fixture, ITestOutputHelper output)
{
    // Columns that the server alone fills.
    private static readonly string[] Owned = ["id", "schoolId", "authorId", "personId", "accountId", "recordedAt", "version", "withdrawnAt", "roles", "unheardOf"];

    [Fact]
    public async Task Every_input_refuses_unknown_keys_and_those_that_the_server_owns()
    {
        var schema = AccessMatrix.Declared;
        var arguments = new Arguments(schema, fixture.Server.School.Subjects);
        var director = fixture.Server.School.Kinds.Single(k => k.Name == "director");
        var inputs = new HashSet<string>();
        foreach (var field in schema.MutationType!.Fields)
        {
            foreach (var argument in field.Arguments.Where(a => a.Type.Named is InputObjectType))
            {
                var input = (InputObjectType)argument.Type.Named;
                inputs.Add(input.Name);
                foreach (var key in Owned.Where(k => input.Fields[k] is null))
                {
                    var written = arguments.Of(field);
                    var literal = written.Insert(written.IndexOf('{', StringComparison.Ordinal) + 1, $" {key}: \"1\", ");
                    var answer = await fixture.Server.AskAsync(director, $"mutation {{ {field.Name}{literal} {{ __typename }} }}");
                    Assert.True(answer.Contains("\"VALIDATION_ERROR\"", StringComparison.Ordinal) && !answer.Contains("\"data\"", StringComparison.Ordinal), $"{input.Name}.{key}: {answer}");

                    answer = await fixture.Server.AskAsync(
                        director, $"mutation($i: {argument.Type}) {{ {field.Name}({argument.Name}: $i) {{ __typename }} }}", new { i = new Dictionary<string, string> { [key] = "1" } });
                    Assert.True(answer.Contains("\"BAD_USER_INPUT\"", StringComparison.Ordinal) && !answer.Contains("\"data\"", StringComparison.Ordinal), $"{input.Name}.{key}: {answer}");
                }
            }
        }

        output.WriteLine($"{inputs.Count} inputs × {Owned.Length} keys");
        Assert.NotEmpty(inputs);
    }
}
