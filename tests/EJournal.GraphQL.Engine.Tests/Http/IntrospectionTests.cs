using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Tests.Execution;

namespace EJournal.GraphQL.Engine.Tests.Http;

public class IntrospectionTests
{
    [Fact]
    public async Task Introspection_tells_graphql_js_what_the_printed_schema_says()
    {
        await using var server = await TestServer.StartAsync(new(), null, typeof(Query), typeof(INamed), typeof(Pupil), typeof(Teacher), typeof(IPerson));
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, SdlPrinter.Print(server.Schema));
        Assert.Equal("equal", await NodePeer.RunAsync("introspection.mjs", server.Url.ToString(), file));
        File.Delete(file);
    }

    [Fact]
    public async Task Introspection_needs_no_gate_and_can_be_switched_off()
    {
        var schema = SchemaOf.Types(typeof(Query), typeof(INamed), typeof(Pupil), typeof(Teacher), typeof(IPerson));
        const string document = """{ __type(name: "Choice") { kind name isOneOf inputFields { name type { kind ofType { name } } defaultValue } } }""";
        var services = new TestServices();
        Assert.Equal("""{"data":{"__type":{"kind":"INPUT_OBJECT","name":"Choice","isOneOf":true,"inputFields":[{"name":"number","type":{"kind":"SCALAR","ofType":null},"defaultValue":null}]}}}""",
            await schema.RunAsync(document, services: services));
        Assert.Empty(services.Gate.Selected);
        Assert.Equal("""{"errors":[{"message":"Introspection is not available.","extensions":{"code":"INTROSPECTION_DISABLED"}}]}""",
            await schema.RunAsync(document, options: new() { MayIntrospect = _ => false }));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await schema.RunAsync("{ __typename }", options: new() { MayIntrospect = _ => false }));
    }

    [InterfaceType("Named")]
    internal interface INamed
    {
        /// <summary>A name.</summary>
        string Name { get; }
    }

    [UnionType]
    internal interface IPerson;

    /// <summary>A "pupil", with a
    /// description of two lines.</summary>
    [Open]
    [ObjectType]
    [GraphQLDescription("A \"pupil\" \\ of\nthe school")]
    internal sealed record Pupil(string Name, [property: GraphQLDeprecated("Use name.")] string? Surname) : INamed, IPerson;

    [Open]
    [ObjectType]
    internal sealed record Teacher(Uri Page, DateOnly Since) : IPerson;

    internal enum Kind
    {
        Lesson,

        [GraphQLDeprecated("No longer taught.")]
        SelfStudy,
    }

    [OneOf]
    internal sealed record Choice(int? Number);

    internal sealed record Filter(Kind Kind = Kind.SelfStudy, [GraphQLDeprecated("Use kind.")] string? Text = "a \"b\"", double Least = 0.5, bool All = false, Filter? And = null);

    [Open]
    [QueryType]
    internal static class Query
    {
        [ListSize(5)]
        [GraphQLDescription("People.")]
        public static IReadOnlyList<IPerson?> People(Filter? filter, Choice? choice, [GraphQLDeprecated("Not used.")] int? first = 10) => [];

        public static INamed? Named(TimeOnly? at, DateTimeOffset? since) => null;
    }
}
