using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Validation;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class OperationTypeExistenceTests
{
    private static readonly GraphQLSchema QueriesOnly = SchemaBuilder.FromSdl("type Query { a: Int }");

    [Theory]
    [InlineData("mutation { a }", "The Mutation operation is not defined in the schema.")]
    [InlineData("subscription { a }", "The Subscription operation is not defined in the schema.")]
    public void An_operation_without_a_root_type_is_refused(string document, string message) =>
        Assert.Equal(message, Assert.Single(DocumentValidator.Validate(QueriesOnly, Parser.Parse(document))).Message);

    [Fact]
    public void A_query_is_always_possible() => Assert.Empty(DocumentValidator.Validate(QueriesOnly, Parser.Parse("{ a }")));
}
