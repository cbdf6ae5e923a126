using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Execution;

/// <summary>A run stays with its plan for the next request, which must find nothing of the one before.</summary>
public class ReusedRunTests
{
    private const string Everything = """{"data":{"secrets":[{"text":"mine"},{"text":"not mine"},{"text":"mine too"}]}}""";
    private const string NullsWithErrors = """{"data":{"secrets":[{"text":null},{"text":null},{"text":null}]},"errors":[""";

    private readonly GraphQLExecutor _executor = new(
        SchemaOf.Types(typeof(BatchingTests.Query), typeof(BatchingTests.Mutation), typeof(BatchingTests.Node), typeof(BatchingTests.NodeType), typeof(BatchingTests.Secret), typeof(BatchingTests.SecretType)),
        new());

    [Fact]
    public async Task Decisions_of_one_request_are_not_those_of_the_next()
    {
        foreach (var depends in new[] { false, true })
        {
            Assert.Equal(Everything, await RunAsync(new Gate(grants: true, depends)));
            Assert.StartsWith(NullsWithErrors, await RunAsync(new Gate(grants: false, depends)), StringComparison.Ordinal);
            Assert.StartsWith("""{"data":null,"errors":[""", await RunAsync(null), StringComparison.Ordinal);
            Assert.Equal(Everything, await RunAsync(new Gate(grants: true, depends)));
        }
    }

    [Fact]
    public async Task A_field_that_does_not_depend_on_its_parent_is_asked_about_once()
    {
        var (once, each) = (new Gate(grants: true, depends: false), new Gate(grants: true, depends: true));
        await RunAsync(once);
        await RunAsync(each);
        Assert.Equal(["secrets", "text"], once.Asked);
        Assert.Equal(["secrets", "text", "text", "text"], each.Asked);

        var refusing = new Gate(grants: false, depends: false);
        Assert.StartsWith(NullsWithErrors, await RunAsync(refusing), StringComparison.Ordinal);
        Assert.Equal(["secrets", "text"], refusing.Asked);
    }

    [Fact]
    public async Task Concurrent_requests_of_one_plan_do_not_mix()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () =>
        {
            using var result = await _executor.ExecuteAsync(
                new("query($n: Int!) { roots { children(first: $n) { name } } }") { Variables = System.Text.Json.JsonElement.Parse($$"""{"n":{{i % 3}}}""") },
                new TestServices());
            return (i % 3, Text: result.ToString());
        })));

        Assert.All(answers, a => Assert.Equal(
            a.Item1 switch
            {
                0 => """{"data":{"roots":[{"children":[]},{"children":[]}]}}""",
                1 => """{"data":{"roots":[{"children":[{"name":"11"}]},{"children":[{"name":"21"}]}]}}""",
                _ => """{"data":{"roots":[{"children":[{"name":"11"},{"name":"12"}]},{"children":[{"name":"21"},{"name":"22"}]}]}}""",
            },
            a.Text));
    }

    [Fact]
    public async Task Leaves_of_a_batch_are_those_of_this_request_and_this_parent()
    {
        const string All = """{"data":{"secrets":[{"length":4},{"length":8},{"length":8}]}}""";
        Assert.Equal(All, await RunAsync(new Gate(grants: true, depends: false), "{ secrets { length } }"));
        Assert.StartsWith(
            """{"data":{"secrets":[{"length":4},{"length":null},{"length":8}]},"errors":[{"message":"Forbidden.",""",
            await RunAsync(new TestGate(), "{ secrets { length } }"), StringComparison.Ordinal);
        Assert.Equal(All, await RunAsync(new Gate(grants: true, depends: true), "{ secrets { length } }"));
    }

    private async Task<string> RunAsync(IAccessGate? gate, string document = "{ secrets { text } }")
    {
        using var result = await _executor.ExecuteAsync(new(document), new GateOnly(gate));
        return result.ToString();
    }

    private sealed class Gate(bool grants, bool depends) : IAccessGate
    {
        public List<string> Asked { get; } = [];

        public bool MaySelect(FieldDefinition field) => true;

        public bool MayRead(FieldDefinition field, object? parent)
        {
            Asked.Add(field.Name);
            return grants || parent is null;
        }

        public bool DependsOnParent(FieldDefinition field) => depends;
    }

    private sealed class GateOnly(IAccessGate? gate) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(CallLog) ? new CallLog() : gate;
    }
}
