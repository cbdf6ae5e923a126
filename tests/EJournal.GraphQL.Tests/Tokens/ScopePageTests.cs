using EJournal.Domain.Access;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Tokens;

public sealed class ScopePageTests
{
    [Fact]
    public async Task The_page_lists_every_scope_as_it_is()
    {
        var rows = (await File.ReadAllLinesAsync(Repository.Locate("docs", "api", "tokens.md"))).Where(l => l.StartsWith("| `", StringComparison.Ordinal) && l.Contains(':'));

        Assert.Equal(Scopes.All.Select(s => $"| `{s.Code}` | {s.English} | {s.Russian} |"), rows.Where(r => !r.Contains("/graphql", StringComparison.Ordinal)));
    }
}
