using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.TypeSystem;

public class SdlPrinterTests
{
    private const string Sorted =
        """"
        """Электронный журнал."""
        schema {
          query: Root
          mutation: Change
        }

        directive @audit(
          """Why."""
          reason: String = "routine"
        ) repeatable on FIELD | QUERY

        type Change {
          rename(id: ID!, name: String! = "\"Б\" класс"): Person
        }

        """An input of which one field is given."""
        input Key @oneOf {
          id: ID
          number: Int
        }

        enum Level {
          LOW

          """
          The better half.
          And a second line.
          """
          HIGH @deprecated(reason: "Use LOW.")
        }

        interface Node {
          id: ID!
        }

        type Person implements Node {
          id: ID!

          """
          The description of this field is so long that it stands on a line of its own.
          """
          level(of: [Key!] = [{id: "1"}, {number: 2}], old: Int @deprecated(reason: "No longer supported")): Level
          url: Url
        }

        type Root {
          node(id: ID!): Node
          search: [Thing!]!
        }

        union Thing = Person | Root

        scalar Url @specifiedBy(url: "https://url.spec.whatwg.org")

        """";

    [Fact]
    public void Everything_a_schema_can_say_is_printed_and_read_back() => Assert.Equal(Sorted, SdlPrinter.Print(SchemaBuilder.FromSdl(Sorted)));

    [Fact]
    public void The_order_of_types_in_the_source_does_not_matter()
    {
        var first = SdlPrinter.Print(SchemaBuilder.FromSdl("type Query { b: B a: A } type A { x: Int } type B { x: Int }"));
        var second = SdlPrinter.Print(SchemaBuilder.FromSdl("type B { x: Int } type A { x: Int } type Query { b: B a: A }"));
        Assert.Equal(first, second);
        Assert.StartsWith("type A {\n  x: Int\n}\n\ntype B", first, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_definition_is_printed_only_where_it_says_something() =>
        Assert.Equal("type Query {\n  a: Int\n}\n", SdlPrinter.Print(SchemaBuilder.FromSdl("schema { query: Query } type Query { a: Int }")));
}
