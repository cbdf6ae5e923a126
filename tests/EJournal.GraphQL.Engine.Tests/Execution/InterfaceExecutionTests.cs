namespace EJournal.GraphQL.Engine.Tests.Execution;

/// <summary>Interfaces at the edges: nobody implements one; an implementation demands more than the document gave.</summary>
public class InterfaceExecutionTests
{
    [Theory]
    [InlineData("{ nobody { name } }", """{"data":{"nobody":null}}""")]
    [InlineData("{ nobodies { name } }", """{"data":{"nobodies":[]}}""")]
    public async Task A_field_of_an_interface_without_implementations_is_answered(string document, string expected) =>
        Assert.Equal(expected, await SchemaOf.Types(typeof(Query), typeof(INamed)).RunAsync(document));

    [Open]
    [QueryType]
    internal static class Query
    {
        public static INamed? Nobody() => null;

        [ListSize(5)]
        public static IReadOnlyList<INamed> Nobodies() => [];
    }

    [Open]
    [InterfaceType("Named")]
    internal interface INamed
    {
        string Name { get; }
    }
}
