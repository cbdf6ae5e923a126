using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.TypeSystem;

public class SchemaRulesTests
{
    [Theory]
    [InlineData("type A { a: Int }", "Query root type must be provided.")]
    [InlineData("input Query { a: Int }", "Query root type must be provided.")]
    [InlineData("schema { query: A } enum A { B }", "Query root type must be an object type, it cannot be A.")]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "All root types must be different, \"Query\" is used more than once.")]
    [InlineData("type Query { a: Int } type __A { a: Int }", "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { __a: Int }", "Name \"Query.__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a(__b: Int): Int }", "Name \"Query.a(__b:)\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query", "Type Query must define one or more fields.")]
    [InlineData("type Query { a: In } input In { b: Int }", "The type of Query.a must be an output type, it cannot be In.")]
    [InlineData("type Query { a(b: [Query]): Int }", "The type of Query.a(b:) must be an input type, it cannot be [Query].")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "Required Query.a(b:) cannot be deprecated.")]
    [InlineData("type Query { a(b: In): Int } input In { c: Int! @deprecated }", "Required In.c cannot be deprecated.")]
    [InlineData("type Query { a: U } union U", "Union type U must define one or more member types.")]
    [InlineData("type Query { a: U } union U = Query | Query", "Union type U can only include type Query once.")]
    [InlineData("type Query { a: U } union U = Int", "Union type U can only include object types, it cannot name Int.")]
    [InlineData("type Query { a: E } enum E", "Enum type E must define one or more values.")]
    [InlineData("type Query { a(b: I): Int } input I", "Input Object type I must define one or more fields.")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { c: Int! }", "OneOf input field I.c must be nullable.")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { c: Int = 1 }", "OneOf input field I.c cannot have a default value.")]
    [InlineData("type Query { a(b: I): Int } input I { i: I! }", "Cannot reference Input Object I within itself through a series of non-null fields: i.")]
    [InlineData("type Query { a(b: I): Int } input I { j: J! } input J { k: K! } input K { i: I! }", "Cannot reference Input Object I within itself through a series of non-null fields: j.k.i.")]
    [InlineData("type Query { a(b: Int = \"1\"): Int }", "Query.a(b:) has an invalid default value: Int cannot represent a non-integer value.")]
    [InlineData("type Query { a(b: Int! = null): Int }", "Query.a(b:) has an invalid default value: expected value of type Int!, found null.")]
    [InlineData("type Query { a(b: [I!] = [{ c: 1 }, { d: 1 }]): Int } input I { c: Int! d: Int }", "Query.a(b:) has an invalid default value: field I.c is required.")]
    [InlineData("type Query { a(b: E = B): Int } enum E { A }", "Query.a(b:) has an invalid default value: B does not exist in E.")]
    [InlineData("type Query { a(b: I): Int } input I { c: Int = 1 i: I = {} }", "The default value of input field i of type I needs itself.")]
    [InlineData("type Query { a: Int } type T implements Query { a: Int }", "Type T can only implement interface types, it cannot name Query.")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "There can be only one type named \"Query\".")]
    [InlineData("type Query { a: Nothing }", "Unknown type \"Nothing\".")]
    [InlineData("type Query { a: Int @nothing }", "Unknown directive \"@nothing\".")]
    public void A_type_system_that_breaks_a_rule_does_not_build(string sdl, string message) =>
        Assert.Equal(message, Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl(sdl)).Errors[0].Message);

    [Theory]
    [InlineData("{ a: Int }", "{ b: Int }", "Interface field I.a expected but T does not provide it.")]
    [InlineData("{ a: Int! }", "{ a: Int }", "Interface field I.a expects type Int! but T.a is type Int.")]
    [InlineData("{ a: [I] }", "{ a: T }", "Interface field I.a expects type [I] but T.a is type T.")]
    [InlineData("{ a(x: Int): Int }", "{ a: Int }", "Interface field argument I.a(x:) expected but T.a does not provide it.")]
    [InlineData("{ a(x: Int): Int }", "{ a(x: Int!): Int }", "Interface field argument I.a(x:) expects type Int but T.a(x:) is type Int!.")]
    [InlineData("{ a: Int }", "{ a(x: Int!): Int }", "Argument T.a(x:) must not be required: the interface field I.a does not have it.")]
    [InlineData("{ a: Int }", "{ a: Int @deprecated }", "Interface field I.a is not deprecated, so implementation field T.a must not be deprecated.")]
    [InlineData("{ a: I b: U }", "{ a: T! b: Query! }", null)]
    [InlineData("{ a(x: Int): [I!] }", "{ a(x: Int = 1, y: Int, z: Int! = 1): [T!]! }", null)]
    public void An_implementation_has_what_its_interface_demands(string ofInterface, string ofType, string? message)
    {
        var sdl = $"type Query {{ t: T }} union U = Query | T interface I {ofInterface} type T implements I {ofType}";
        if (message is null)
            Assert.NotNull(SchemaBuilder.FromSdl(sdl));
        else
            Assert.Equal(message, Assert.Single(Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl(sdl)).Errors).Message);
    }

    [Theory]
    [InlineData("interface A implements A { a: Int }", "Type A cannot implement itself because it would create a circular reference.")]
    [InlineData("interface A implements B { a: Int } interface B implements A { a: Int }", "Type A cannot implement B because it would create a circular reference.")]
    [InlineData("interface A { a: Int } interface B implements A { a: Int } type C implements B { a: Int }", "Type C must implement A because it is implemented by B.")]
    [InlineData("interface A { a: Int } type C implements A & A { a: Int }", "Type C can only implement A once.")]
    public void Interfaces_form_no_circles_and_are_all_named(string sdl, string message) =>
        Assert.Equal(message, Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl("type Query { a: Int } " + sdl)).Errors[0].Message);

    [Fact]
    public void Extensions_add_to_every_kind_of_type()
    {
        var schema = SchemaBuilder.FromSdl(
            """
            type Query { a(i: I): Int } extend type Query implements N { n(s: S): U }
            interface N { n(s: S): U } scalar S extend scalar S @specifiedBy(url: "https://example.org")
            enum E { A } extend enum E { B } union U = Query extend union U = T type T { e: E }
            input I { a: Int } extend input I { b: Int } extend schema { mutation: T }
            """);
        Assert.Equal(["a", "n"], schema.QueryType.Fields.Select(f => f.Name));
        Assert.Equal(["N"], schema.QueryType.Interfaces.Select(i => i.Name));
        Assert.Equal("https://example.org", ((ScalarType)schema.FindType("S")!).SpecifiedByUrl);
        Assert.Equal(["A", "B"], ((EnumType)schema.FindType("E")!).Values.Select(v => v.Name));
        Assert.Equal(["Query", "T"], ((UnionType)schema.FindType("U")!).Members.Select(m => m.Name));
        Assert.Equal(["a", "b"], ((InputObjectType)schema.FindType("I")!).Fields.Select(f => f.Name));
        Assert.Equal("T", schema.MutationType!.Name);
    }

    [Fact]
    public void Built_in_scalars_that_nothing_uses_are_not_part_of_a_schema()
    {
        var schema = SchemaBuilder.FromSdl("type Query { a: Float }");
        Assert.NotNull(schema.FindType("Float"));
        Assert.NotNull(schema.FindType("Boolean"));
        Assert.Null(schema.FindType("Int"));
        Assert.Null(schema.FindType("ID"));
    }

    [Fact]
    public void Meta_fields_are_found_where_the_specification_puts_them()
    {
        var schema = SchemaBuilder.FromSdl("type Query { a: T } type T { b: U } union U = T");
        Assert.Equal("__Schema!", schema.FindField(schema.QueryType, "__schema")!.Type.ToString());
        Assert.Equal("__Type", schema.FindField(schema.QueryType, "__type")!.Type.ToString());
        Assert.Equal("String!", schema.FindField((CompositeType)schema.FindType("U")!, "__typename")!.Type.ToString());
        Assert.Null(schema.FindField((CompositeType)schema.FindType("T")!, "__schema"));
    }
}
