using System.Diagnostics;
using System.Text.Json;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.Server;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Tokens;

[Collection(nameof(AccessCollection))]
public sealed class TokenRunTests(AccessFixture fixture, ITestOutputHelper output)
{
    [Fact]
    public async Task With_each_scope_a_token_reads_what_the_schema_says_and_of_everything_else_is_told_what_it_lacks()
    {
        var watch = Stopwatch.StartNew();
        var matrix = fixture.Server.Matrix;
        var run = new TokenRun(fixture.Server, matrix, DeclaredScopes.Read());

        await Parallel.ForEachAsync(TokenKind.All, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (kind, _) => await run.AskAsync(kind, await TokenAsync(kind)));

        output.WriteLine($"{TokenKind.All.Count} tokens × {Route.All.Count} routes: {run.Opened} cells opened, {run.Refused} refused, {run.Requests} requests, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(run.Wrong.Count == 0, $"{run.Wrong.Count} wrong:\n{string.Join('\n', run.Wrong.Distinct().Take(60))}");
    }

    [Fact]
    public void The_schema_says_of_every_field_which_scopes_open_it()
    {
        var declared = DeclaredScopes.Read();
        var matrix = fixture.Server.Matrix;
        var fields = matrix.Types.SelectMany(t => t.Fields).Where(f => !f.Name.StartsWith("__", StringComparison.Ordinal));

        // Of throws where the file has no such field.
        Assert.All(fields, f => Assert.Equal(((ScopesAttribute)f.Scopes!).Scopes != Scope.Any, declared.Of(f) is not null));
    }

    [Fact]
    public void A_scope_that_leads_to_an_object_opens_something_of_it()
    {
        var declared = DeclaredScopes.Read();
        var schema = AccessMatrix.Declared;
        var deadEnds =
            from type in schema.Types.OfType<ObjectType>().Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal))
            from field in type.Fields
            where !field.Name.StartsWith("__", StringComparison.Ordinal) && field.Type.Named is ObjectType
            let parts = ((ObjectType)field.Type.Named).Fields.Where(f => f.Name != "__typename").ToList()
            where parts.Exists(f => declared.Of(f) is not [])
            from scope in Scopes.All
            where declared.Opens(scope.Code, field) && !parts.Exists(f => declared.Opens(scope.Code, f))
            select $"{type.Name}.{field.Name} with {scope.Code}";

        Assert.Empty(deadEnds);
    }

    private async Task<string> TokenAsync(TokenKind kind)
    {
        var body = await fixture.Server.AskAsync(
            kind.UserIn(fixture.Server.School), "mutation($input: CreateTokenInput!) { createToken(input: $input) { secret } }",
            new { input = new { application = "-", scopes = new[] { kind.Scope }, days = 30 } });
        return JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("createToken").GetProperty("secret").GetString()!;
    }
}
