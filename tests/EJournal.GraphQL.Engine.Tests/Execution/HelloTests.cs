namespace EJournal.GraphQL.Engine.Tests.Execution;

public class HelloTests
{
    [Fact]
    public async Task A_root_method_answers()
    {
        var schema = SchemaOf.Types(typeof(HelloQuery));
        Assert.Equal("""{"data":{"hello":"Здравствуйте, Мария","__typename":"Query"}}""",
            await schema.RunAsync("""{ hello(name: "Мария") __typename }"""));
    }

    [Open]
    [QueryType]
    internal static class HelloQuery
    {
        public static string GetHello(string name) => $"Здравствуйте, {name}";
    }
}
