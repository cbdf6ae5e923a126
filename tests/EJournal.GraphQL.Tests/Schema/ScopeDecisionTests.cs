using EJournal.Domain.Access;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using Xunit;

namespace EJournal.GraphQL.Tests.Schema;

public sealed class ScopeDecisionTests
{
    private static readonly List<FieldDefinition> Fields =
        [.. EJournalSchema.Build().Types.OfType<ObjectType>().Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(t => t.Fields)];

    [Fact]
    public void Every_field_says_which_scopes_open_it() => Assert.All(Fields, f => ScopesOf(f));

    [Fact]
    public void Every_scope_has_a_code_and_opens_something()
    {
        foreach (var scope in Enum.GetValues<Scope>().Where(s => s != Scope.None && ((int)s & ((int)s - 1)) == 0))
        {
            Assert.Single(Scopes.All, s => s.Scope == scope);
            Assert.Contains(Fields, f => ScopesOf(f) != Scope.Any && ScopesOf(f).HasFlag(scope));
        }
    }

    [Fact]
    public void A_scope_for_reading_opens_no_mutation_and_one_for_writing_no_query()
    {
        foreach (var scope in Scopes.All)
        {
            var closed = scope.Code.EndsWith(":write", StringComparison.Ordinal) ? "Query" : "Mutation";
            Assert.DoesNotContain(Fields, f => f.DeclaringType.Name == closed && ScopesOf(f) != Scope.Any && ScopesOf(f).HasFlag(scope.Scope));
        }
    }

    [Fact]
    public void No_mutation_is_for_any_token() =>
        Assert.DoesNotContain(Fields, f => f.DeclaringType.Name == "Mutation" && ScopesOf(f) == Scope.Any);

    [Theory]
    [InlineData("Account")]
    [InlineData("Invitation")]
    [InlineData("SignIn")]
    [InlineData("ContactConfirmation")]
    public void No_token_reads_accounts_or_what_opens_them(string type) =>
        Assert.All(Fields.Where(f => f.DeclaringType.Name == type), f => Assert.Equal(Scope.None, ScopesOf(f)));

    private static Scope ScopesOf(FieldDefinition field) => Assert.IsAssignableFrom<ScopesAttribute>(field.Scopes).Scopes;
}
