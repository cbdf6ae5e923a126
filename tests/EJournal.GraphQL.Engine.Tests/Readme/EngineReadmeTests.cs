using EJournal.GraphQL.Engine.Binding;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Schema;
using EJournal.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.GraphQL.Engine.Tests.Readme;

/// <summary>What the engine's README shows compiles and does what it says.</summary>
public sealed class EngineReadmeTests
{
    [Fact]
    public void Every_example_is_compiled_here_word_for_word()
    {
        var readme = File.ReadAllText(Repository.Locate("src", "EJournal.GraphQL.Engine", "README.md"));
        var library = File.ReadAllText(Repository.Locate("tests", "EJournal.GraphQL.Engine.Tests", "Readme", "Library.cs"));
        var examples = readme.Split("```csharp\n").Skip(1).Select(block => block.Split("\n```")[0]).ToList();

        Assert.True(examples.Count >= 4);
        Assert.All(examples, example => Assert.Contains(example, library, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Books_and_their_authors_are_two_calls_however_many_books()
    {
        var (answer, calls) = await AskAsync("{ books(first: 3) { id title mark authors { name } } }", hasCard: true);

        Assert.StartsWith("""{"data":{"books":[{"id":"Qm9vazox","title":"Book 1","mark":"A-1","authors":[{"name":"Author 1"}]},""", answer, StringComparison.Ordinal);
        Assert.Equal(2, calls);
    }

    [Theory]
    [InlineData("{ books(first: 101) { title } }", true, "BAD_USER_INPUT")]
    [InlineData("{ books(first: 100) { authors { name } } }", false, "FORBIDDEN")]
    public async Task What_is_too_much_or_forbidden_calls_nothing(string query, bool hasCard, string code)
    {
        var (answer, calls) = await AskAsync(query, hasCard);

        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.Equal(0, calls);
    }

    private static async Task<(string Answer, int Calls)> AskAsync(string query, bool hasCard)
    {
        var library = new Library();
        var services = new ServiceCollection().AddSingleton(library).AddSingleton<IAccessGate>(new LibraryGate(hasCard)).BuildServiceProvider();
        var schema = new CSharpSchemaBuilder().AddTypes(typeof(Book), typeof(BookQueries), typeof(Author), typeof(BookAuthors))
            .AddScalar(new ShelfMarkScalar()).RecogniseServices(t => t == typeof(Library)).Build();
        using var result = await new GraphQLExecutor(schema, new ExecutorOptions()).ExecuteAsync(new GraphQLRequest(query), services);
        return (result.ToString(), library.Calls);
    }
}
