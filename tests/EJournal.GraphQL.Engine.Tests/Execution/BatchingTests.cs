namespace EJournal.GraphQL.Engine.Tests.Execution;

public class BatchingTests
{
    private static readonly Schema.GraphQLSchema Schema = SchemaOf.Types(typeof(Query), typeof(Mutation), typeof(Node), typeof(NodeType), typeof(Secret), typeof(SecretType));

    [Fact]
    public async Task A_batch_resolver_runs_once_for_each_level_with_all_parents()
    {
        var services = new TestServices();
        var answer = await Schema.RunAsync("{ roots { name children { name children { name } } } }", services: services);
        Assert.Equal("""{"data":{"roots":[{"name":"1","children":[{"name":"11","children":[{"name":"111"},{"name":"112"}]},{"name":"12","children":[{"name":"121"},{"name":"122"}]}]},{"name":"2","children":[{"name":"21","children":[{"name":"211"},{"name":"212"}]},{"name":"22","children":[{"name":"221"},{"name":"222"}]}]}]}}""", answer);
        Assert.Equal(["children(1,2)", "children(11,12,21,22)"], services.Log.Calls);
    }

    [Fact]
    public async Task A_batch_resolver_gets_arguments_and_services()
    {
        var services = new TestServices();
        var answer = await Schema.RunAsync("query($n: Int = 1) { roots { children(first: $n) { name } } }", services: services);
        Assert.Equal("""{"data":{"roots":[{"children":[{"name":"11"}]},{"children":[{"name":"21"}]}]}}""", answer);
    }

    [Fact]
    public async Task The_gate_is_asked_for_each_distinct_field_before_any_resolver()
    {
        var services = new TestServices();
        await Schema.RunAsync("{ roots { name n: name children { name } } __typename }", services: services);
        Assert.Equal(["Query.roots", "Node.name", "Node.children"], services.Gate.Selected);
    }

    [Fact]
    public async Task A_refused_field_is_null_with_an_error_at_each_path_and_its_resolver_does_not_run()
    {
        var services = new TestServices();
        var answer = await Schema.RunAsync("{ roots { hidden } }", services: services);
        Assert.Equal("""{"data":{"roots":[{"hidden":null},{"hidden":null}]},"errors":[{"message":"Forbidden.","locations":[{"line":1,"column":11}],"path":["roots",0,"hidden"],"extensions":{"code":"FORBIDDEN"}},{"message":"Forbidden.","locations":[{"line":1,"column":11}],"path":["roots",1,"hidden"],"extensions":{"code":"FORBIDDEN"}}]}""", answer);
        Assert.Empty(services.Log.Calls);
    }

    [Fact]
    public async Task A_refused_mutation_does_not_run_and_the_next_one_does()
    {
        var services = new TestServices();
        var answer = await Schema.RunAsync("""mutation { refused a: append(text: "a") }""", services: services);
        Assert.Equal("""{"data":{"refused":null,"a":"a"},"errors":[{"message":"Forbidden.","locations":[{"line":1,"column":12}],"path":["refused"],"extensions":{"code":"FORBIDDEN"}}]}""", answer);
        Assert.Equal(["append a"], services.Log.Calls);
    }

    [Fact]
    public async Task A_batch_resolver_and_a_property_see_only_permitted_parents()
    {
        var services = new TestServices();
        var answer = await Schema.RunAsync("{ secrets { id text length } }", services: services);
        Assert.StartsWith("""{"data":{"secrets":[{"id":"1","text":"mine","length":4},{"id":"2","text":null,"length":null},{"id":"3","text":"mine too","length":8}]},"errors":[""", answer, StringComparison.Ordinal);
        Assert.Equal(["length(1,3)"], services.Log.Calls);
        Assert.Equal(2, answer.Split("FORBIDDEN").Length - 1);
    }

    [Fact]
    public async Task Without_a_gate_everything_is_refused()
    {
        using var result = await new Engine.Execution.GraphQLExecutor(Schema, new()).ExecuteAsync(new("{ roots { name } }"), new NoServices());
        Assert.Equal("""{"data":null,"errors":[{"message":"Forbidden.","locations":[{"line":1,"column":3}],"path":["roots"],"extensions":{"code":"FORBIDDEN"}}]}""", result.ToString());
    }

    [Fact]
    public async Task Mutations_run_in_order_each_complete_before_the_next()
    {
        var services = new TestServices();
        var answer = await Schema.RunAsync("""mutation { a: rename(to: "a") { name children { name } } b: rename(to: "b") { name children { name } } }""", services: services);
        Assert.Equal("""{"data":{"a":{"name":"a","children":[{"name":"a1"},{"name":"a2"}]},"b":{"name":"b","children":[{"name":"b1"},{"name":"b2"}]}}}""", answer);
        Assert.Equal(["rename a", "children(a)", "rename b", "children(b)"], services.Log.Calls);
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }

    internal sealed class Node(string name)
    {
        public string Name { get; set; } = name;
    }

    [Open]
    [ObjectType<Node>]
    internal static class NodeType
    {
        [BatchResolver]
        [ListSize(2)]
        public static async Task<IReadOnlyList<IReadOnlyList<Node>>> Children([Parent] IReadOnlyList<Node> nodes, CallLog log, int first = 2)
        {
            await Task.Yield();
            log.Calls.Add($"children({string.Join(',', nodes.Select(n => n.Name))})");
            return [.. nodes.Select(n => new[] { new Node(n.Name + "1"), new Node(n.Name + "2") }[..first])];
        }

        [Closed]
        [BatchResolver]
        public static IReadOnlyList<string?> Hidden([Parent] IReadOnlyList<Node> nodes, CallLog log)
        {
            log.Calls.Add("hidden");
            return [.. nodes.Select(_ => "hidden")];
        }
    }

    internal sealed record Secret([property: ID] int Id, bool IsOwn, [property: OwnOnly] string? Text) : IOwned;

    [Open]
    [ObjectType<Secret>]
    internal static class SecretType
    {
        [OwnOnly]
        [BatchResolver]
        public static IReadOnlyList<int?> Length([Parent] IReadOnlyList<Secret> secrets, CallLog log)
        {
            log.Calls.Add($"length({string.Join(',', secrets.Select(s => s.Id))})");
            return [.. secrets.Select(s => s.Text?.Length)];
        }
    }

    [Open]
    [QueryType]
    internal static class Query
    {
        [ListSize(2)]
        public static IReadOnlyList<Node> Roots() => [new("1"), new("2")];

        [ListSize(3)]
        public static IReadOnlyList<Secret> Secrets() => [new(1, true, "mine"), new(2, false, "not mine"), new(3, true, "mine too")];
    }

    [Open]
    [MutationType]
    internal static class Mutation
    {
        private static readonly Node Shared = new("");

        public static string Append(string text, CallLog log)
        {
            log.Calls.Add("append " + text);
            return text;
        }

        [Closed]
        public static string? Refused(CallLog log)
        {
            log.Calls.Add("refused");
            return "";
        }

        public static async Task<Node> Rename(string to, CallLog log)
        {
            await Task.Yield();
            log.Calls.Add("rename " + to);
            Shared.Name = to;
            return Shared;
        }
    }
}
