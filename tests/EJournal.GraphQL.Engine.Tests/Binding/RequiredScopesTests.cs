using EJournal.GraphQL.Engine.Binding;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Tests.Execution;

namespace EJournal.GraphQL.Engine.Tests.Binding;

public class RequiredScopesTests
{
    [Fact]
    public void A_field_without_scopes_beside_one_with_scopes_does_not_build()
    {
        var exception = Assert.Throws<SchemaBuildException>(() => SchemaOf.Types(typeof(Forgetful)));
        Assert.Equal(["Forgetful.Forgotten does not say which scopes it needs: put an attribute derived from RequiredScopesAttribute on it, or on Forgetful for all its fields."],
            exception.Problems);
    }

    [Fact]
    public void The_sdl_writes_them_on_a_type_whose_fields_agree_and_else_on_each_field()
    {
        Assert.Equal(
            """"
            """
            A token needs one of these sets of scopes for the field, or for each field of the type; with an empty list no token suffices.
            """
            directive @requiresScopes(
              """Alternatives; each is a set of scopes that are needed together."""
              scopes: [[String!]!]!
            ) on FIELD_DEFINITION | OBJECT

            type Book @requiresScopes(scopes: [["book:read"], ["shelf:read"]]) {
              title: String!
              pages: Int!
            }

            """The root of every query operation."""
            type Query {
              book: Book! @requiresScopes(scopes: [["book:read"], ["shelf:read"]])
              keys: String! @requiresScopes(scopes: [])
              hello: String!
            }

            """",
            SdlPrinter.Print(SchemaOf.Types(typeof(Library), typeof(Book))));
    }

    [Fact]
    public void A_schema_read_from_that_sdl_is_valid() =>
        Assert.NotNull(SchemaBuilder.FromSdl(SdlPrinter.Print(SchemaOf.Types(typeof(Library), typeof(Book)))).FindDirective("requiresScopes"));

    [Fact]
    public async Task The_gate_explains_a_refusal_at_each_place()
    {
        var schema = SchemaOf.Types(typeof(Library), typeof(Book));
        using var result = await new GraphQLExecutor(schema, new()).ExecuteAsync(new GraphQLRequest("{ hello book { title } keys }"), new Services());

        Assert.Equal(
            """{"data":null,"errors":[{"message":"Needs a scope.","locations":[{"line":1,"column":9}],"path":["book"],"extensions":{"code":"FORBIDDEN","scopes":["book:read","shelf:read"]}}]}""",
            result.ToString());
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    internal sealed class NeedsAttribute(params string[] scopes) : RequiredScopesAttribute
    {
        public override IReadOnlyList<string>? AnyOf { get; } = scopes;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    internal sealed class NeedsNothingAttribute : RequiredScopesAttribute
    {
        public override IReadOnlyList<string>? AnyOf => null;
    }

    [Open]
    [QueryType]
    internal static class Forgetful
    {
        [Needs("book:read")]
        public static string Name() => "";

        public static string Forgotten() => "";
    }

    [Open]
    [QueryType]
    internal static class Library
    {
        [Needs("book:read", "shelf:read")]
        public static Book Book() => new("Капитанская дочка", 160);

        [Needs]
        public static string Keys() => "";

        [NeedsNothing]
        public static string Hello() => "";
    }

    [Open]
    [ObjectType]
    [Needs("book:read", "shelf:read")]
    internal sealed record Book(string Title, int Pages);

    private sealed class Services : IServiceProvider, IAccessGate
    {
        public object? GetService(Type serviceType) => serviceType == typeof(IAccessGate) ? this : null;

        public bool MaySelect(FieldDefinition field) => field.Scopes!.AnyOf is null;

        public bool MayRead(FieldDefinition field, object? parent) => true;

        public GraphQLError Explain(FieldDefinition field) =>
            new("Needs a scope.", ErrorCodes.Forbidden) { Extensions = new Dictionary<string, object?> { ["scopes"] = field.Scopes!.AnyOf } };
    }
}
