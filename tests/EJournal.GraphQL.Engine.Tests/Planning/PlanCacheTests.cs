using System.Text;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Tests.Execution;

namespace EJournal.GraphQL.Engine.Tests.Planning;

public class PlanCacheTests
{
    [Fact]
    public async Task The_cache_keeps_its_bound_and_what_is_asked_for_often()
    {
        var executor = new GraphQLExecutor(SchemaOf.Types(typeof(Query), typeof(ILink), typeof(A)), new() { PlanCacheSize = 10 });
        for (var i = 0; i < 1_000; i++)
        {
            using var often = await executor.ExecuteAsync(new("{ hello }"), new TestServices());
            using var once = await executor.ExecuteAsync(new($"{{ a{i}: hello }}"), new TestServices());
            Assert.Equal($$$"""{"data":{"a{{{i}}}":"hello"}}""", once.ToString());
        }

        Assert.Equal(10, executor.CachedPlans);
    }

    [Fact]
    public void A_full_cache_takes_a_document_when_it_comes_again_and_none_that_comes_once()
    {
        var cache = new PlanCache(2);
        cache.Add(Key("{ a: hello }"), Plan);
        cache.Add(Key("{ b: hello }"), Plan);
        for (var i = 0; i < 100; i++)
            cache.Add(Key($"{{ flood{i}: hello }}"), Plan);
        Assert.NotNull(cache.Find(Key("{ a: hello }")));
        Assert.NotNull(cache.Find(Key("{ b: hello }")));

        cache.Add(Key("{ c: hello }"), Plan);
        Assert.Null(cache.Find(Key("{ c: hello }")));
        cache.Add(Key("{ c: hello }"), Plan);
        Assert.NotNull(cache.Find(Key("{ c: hello }")));
        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public void Large_documents_fill_the_cache_sooner()
    {
        var cache = new PlanCache(10);
        for (var i = 0; i < 20; i++)
        {
            var large = Key($"{{ a{i}: hello }} #" + new string('.', 8_000));
            cache.Add(large, Plan);
            cache.Add(large, Plan);
        }

        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public async Task Operations_of_one_document_have_plans_of_their_own_and_refused_documents_none()
    {
        var executor = new GraphQLExecutor(SchemaOf.Types(typeof(Query), typeof(ILink), typeof(A)), new());
        Assert.Equal("""{"data":{"a":"hello"}}""", await RunAsync("A"));
        Assert.Equal("""{"data":{"b":"hello"}}""", await RunAsync("B"));
        Assert.Equal("""{"errors":[{"message":"The document has no operation of the name given in operationName.","extensions":{"code":"BAD_REQUEST"}}]}""", await RunAsync("C"));
        Assert.Equal("""{"errors":[{"message":"The document has several operations: say which one in operationName.","extensions":{"code":"BAD_REQUEST"}}]}""", await RunAsync(null));
        Assert.Equal(2, executor.CachedPlans);

        async Task<string> RunAsync(string? operation)
        {
            using var result = await executor.ExecuteAsync(new("query A { a: hello } query B { b: hello }") { OperationName = operation }, new TestServices());
            return result.ToString();
        }
    }

    [Fact]
    public async Task Nested_abstract_types_do_not_multiply_plans()
    {
        var services = new TestServices();
        var document = string.Concat(Enumerable.Repeat("{ next ", 11)) + "{ __typename" + string.Concat(Enumerable.Repeat(" }", 12));
        var answer = await SchemaOf.Types(typeof(Query), typeof(ILink), typeof(A), typeof(B), typeof(C), typeof(D)).RunAsync(document, services: services);
        Assert.EndsWith("\"__typename\":\"A\"" + new string('}', 13), answer, StringComparison.Ordinal);
        Assert.Equal(["Query.next", "A.next", "B.next", "C.next", "D.next"], services.Gate.Selected);
    }

    private static PlanKey Key(string document) => new(Encoding.UTF8.GetBytes(document), null);

    private static OperationPlan Plan { get; } = MakePlan();

    private static OperationPlan MakePlan()
    {
        var document = Parser.Parse("{ hello }");
        return OperationPlanner.Plan(SchemaOf.Types(typeof(Query), typeof(ILink), typeof(A)), document, (OperationDefinitionNode)document.Definitions[0]);
    }

    [InterfaceType("Link")]
    internal interface ILink
    {
        ILink? Next { get; }
    }

    [Open]
    [ObjectType]
    internal sealed record A : ILink
    {
        public ILink? Next => new A();
    }

    [Open]
    [ObjectType]
    internal sealed record B : ILink
    {
        public ILink? Next => null;
    }

    [Open]
    [ObjectType]
    internal sealed record C : ILink
    {
        public ILink? Next => null;
    }

    [Open]
    [ObjectType]
    internal sealed record D : ILink
    {
        public ILink? Next => null;
    }

    [Open]
    [QueryType]
    internal static class Query
    {
        public static string Hello() => "hello";

        [GraphQLType("Link")]
        public static object? Next() => new A();
    }
}
