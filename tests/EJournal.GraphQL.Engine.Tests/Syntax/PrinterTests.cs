using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Tests.Syntax;

public class PrinterTests
{
    [Fact]
    public void An_executable_document_is_printed_as_it_is_customarily_laid_out() => AssertPrints(
        """
        "День ученика" query Day("школьный день" $day:Date!=null@v,$ids:[ID!]=["a","b"])@log(level:{min:1,max:-2.5e3}){viewer{...P@include(if:$x)
         ...on Pupil@skip(if:false){m:marks(first:5,after:$c){value}} ...{id}}} fragment P on Pupil{id} {a} mutation{b} subscription S{c}
        """,
        """
        "День ученика"
        query Day("школьный день" $day: Date! = null @v, $ids: [ID!] = ["a", "b"]) @log(level: {min: 1, max: -2.5e3}) {
          viewer {
            ...P @include(if: $x)
            ... on Pupil @skip(if: false) {
              m: marks(first: 5, after: $c) {
                value
              }
            }
            ... {
              id
            }
          }
        }

        fragment P on Pupil {
          id
        }

        {
          a
        }

        mutation {
          b
        }

        subscription S {
          c
        }
        """);

    [Fact]
    public void A_type_system_document_is_printed_with_described_members_apart() => AssertPrints(
        """
        schema@a{query:Q} extend schema@b "Q" type Q implements A&B@c{a(x:Int=1@d,y:[Int!]!):Int! "B" b:String@deprecated(reason:"c") c("X" x:Int):Int}
        interface A implements B{a:Int} union U=|A|B extend union U=C enum E{A "b" B@x} input I@oneOf{a:Int "b" b:Int=2} scalar S@specifiedBy(url:"u")
        directive@d(a:Int)repeatable on|FIELD|QUERY type Empty
        """,
        """"
        schema @a {
          query: Q
        }

        extend schema @b

        "Q"
        type Q implements A & B @c {
          a(x: Int = 1 @d, y: [Int!]!): Int!

          "B"
          b: String @deprecated(reason: "c")
          c(
            "X"
            x: Int
          ): Int
        }

        interface A implements B {
          a: Int
        }

        union U = A | B

        extend union U = C

        enum E {
          A

          "b"
          B @x
        }

        input I @oneOf {
          a: Int

          "b"
          b: Int = 2
        }

        scalar S @specifiedBy(url: "u")

        directive @d(a: Int) repeatable on FIELD | QUERY

        type Empty
        """");

    [Theory]
    [InlineData("")]
    [InlineData("one line")]
    [InlineData(" starts with a space")]
    [InlineData("ends with a quote\"")]
    [InlineData("ends with a backslash\\")]
    [InlineData("holds \"\"\" three quotes")]
    [InlineData("ends with three \"\"\"")]
    [InlineData("two\nlines")]
    [InlineData("first\n  indented\n\nlast")]
    [InlineData("first\n  only indented")]
    [InlineData("  all\n  indented")]
    [InlineData("\nblank first")]
    [InlineData("blank last\n")]
    [InlineData("   ")]
    [InlineData("a\rb")]
    [InlineData("tab\there, bell \u0007, NEL \u0085, 😀")]
    public void A_text_survives_printing_as_a_block_string_or_a_quoted_one(string text)
    {
        foreach (var block in (bool[])[true, false])
        {
            var document = new DocumentNode(SourceText.From(string.Empty), [new ObjectTypeDefinitionNode
            {
                Name = new NameNode("T"),
                Description = new StringValueNode(text, block),
                Fields = [new FieldDefinitionNode { Name = new NameNode("f"), Type = new NamedTypeNode(new NameNode("Int")), Description = new StringValueNode(text, block) }],
            }]);
            var read = Assert.IsType<ObjectTypeDefinitionNode>(Assert.Single(Parser.Parse(Printer.Print(document)).Definitions));
            Assert.Equal(text, read.Description!.Value);
            Assert.Equal(text, read.Fields[0].Description!.Value);
        }
    }

    private static void AssertPrints(string text, string printed)
    {
        Assert.Equal(printed, Printer.Print(Parser.Parse(text)));
        Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
    }
}
