using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.TypeSystem;

/// <summary>The "Type Validation" paragraphs of section 3, one by one: what the text of a type system may not say.</summary>
public class TypeSystemTextTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("schema { query: Query } schema { query: Query }")]
    [InlineData("schema { query: Query query: Query }")]
    [InlineData("schema { query: Query } extend schema { query: Other } type Other { a: Int }")]
    [InlineData("extend schema { mutation: In } input In { a: Int }")]
    [InlineData("schema @nothing { query: Query }")]
    public void Schema(string sdl) => Refused(sdl);

    [Theory]
    [InlineData("scalar S scalar S")]
    [InlineData("scalar S @specifiedBy")]
    [InlineData("scalar S @specifiedBy(url: 1)")]
    [InlineData("scalar S @specifiedBy(url: null)")]
    [InlineData("scalar S @specifiedBy(url: \"a\") @specifiedBy(url: \"b\")")]
    [InlineData("scalar S @specifiedBy(url: \"a\", url: \"b\")")]
    [InlineData("scalar S @specifiedBy(url: \"a\") extend scalar S @specifiedBy(url: \"b\")")]
    [InlineData("scalar S @specifiedBy(link: \"a\")")]
    [InlineData("scalar S @deprecated")]
    [InlineData("extend scalar S @specifiedBy(url: \"a\")")]
    [InlineData("type S { a: Int } extend scalar S @specifiedBy(url: \"a\")")]
    public void Scalars(string sdl) => Refused(sdl);

    [Theory]
    [InlineData("type T { a: Int a: Int }")]
    [InlineData("type T { a(b: Int, b: Int): Int }")]
    [InlineData("type T { a(b: Int! = null): Int }")]
    [InlineData("type T { a(b: Int = 2147483648): Int }")]
    [InlineData("type T { a(b: [Int] = [\"1\"]): Int }")]
    [InlineData("type T { a: In } input In { a: Int }")]
    [InlineData("type T { a: Int @deprecated(reason: 1) }")]
    [InlineData("type T { a: Int @deprecated(reason: null) }")]
    [InlineData("type T { a: Int @deprecated(because: \"x\") }")]
    [InlineData("type T { a: Int @deprecated @deprecated }")]
    [InlineData("type T @deprecated { a: Int }")]
    [InlineData("type T @oneOf { a: Int }")]
    [InlineData("type T implements I { b: Int }")]
    [InlineData("extend type T { a: Int }")]
    [InlineData("type T { a: Int } extend type T { a: Int }")]
    [InlineData("type T implements I { a: Int } extend type T implements I { b: Int } interface I { a: Int }")]
    [InlineData("type T { a: Int } extend type T implements I interface I { b: Int }")]
    [InlineData("interface T { a: Int } extend type T { b: Int }")]
    public void Objects(string sdl) => Refused(sdl);

    [Theory]
    [InlineData("interface I")]
    [InlineData("interface I { a: Int a: Int }")]
    [InlineData("interface I { __a: Int }")]
    [InlineData("interface I { a(__b: Int): Int }")]
    [InlineData("interface I { a(b: I): Int }")]
    [InlineData("interface I implements J { a: Int }")]
    [InlineData("interface I implements Query { a: Int }")]
    [InlineData("interface I implements I { a: Int }")]
    [InlineData("interface I { a: Int } extend interface I { a: Int }")]
    [InlineData("interface I { a: Int } type T implements I { a: Int } extend interface I { b: Int }")]
    [InlineData("interface I implements J { a: [J!] } interface J { a: [I!] }")]
    public void Interfaces(string sdl) => Refused(sdl);

    [Theory]
    [InlineData("union U = I interface I { a: Int }")]
    [InlineData("union U = V union V = Query")]
    [InlineData("union U = Nothing")]
    [InlineData("union U = Query extend union U = Query")]
    [InlineData("extend union U = Query")]
    [InlineData("enum E { A A }")]
    [InlineData("enum E { A } extend enum E { A }")]
    [InlineData("extend enum E { A }")]
    [InlineData("enum E { A @skip(if: true) }")]
    public void Unions_and_enums(string sdl) => Refused(sdl);

    [Theory]
    [InlineData("input In { a: Int a: Int }")]
    [InlineData("input In { __a: Int }")]
    [InlineData("input In { a: Query }")]
    [InlineData("input In { a: Int! @deprecated }")]
    [InlineData("input In { a: In! }")]
    [InlineData("input In { a: [Int!] = [null] }")]
    [InlineData("input In { a: Other = { b: 1, b: 2 } } input Other { b: Int }")]
    [InlineData("input In { a: Other = { c: 1 } } input Other { b: Int }")]
    [InlineData("input In { a: Other = {} } input Other @oneOf { b: Int c: Int }")]
    [InlineData("input In { a: Other = { b: 1, c: 1 } } input Other @oneOf { b: Int c: Int }")]
    [InlineData("input In { a: Other = { b: null } } input Other @oneOf { b: Int c: Int }")]
    [InlineData("input In { a: Other = {} } input Other { b: In = {} }")]
    [InlineData("input In @oneOf { a: Int! }")]
    [InlineData("input In @oneOf { a: Int = 1 }")]
    [InlineData("input In @oneOf @oneOf { a: Int }")]
    [InlineData("input In @oneOf { a: Int } extend input In { b: Int! }")]
    [InlineData("input In { a: Int } extend input In { a: Int }")]
    public void Input_objects(string sdl) => Refused(sdl);

    [Theory]
    [InlineData("directive @d on FIELD directive @d on QUERY")]
    [InlineData("directive @__d on FIELD")]
    [InlineData("directive @d(__a: Int) on FIELD")]
    [InlineData("directive @d(a: Int, a: Int) on FIELD")]
    [InlineData("directive @d(a: Query) on FIELD")]
    [InlineData("directive @d(a: Int = \"1\") on FIELD")]
    [InlineData("directive @d(a: Int! @deprecated) on FIELD")]
    [InlineData("directive @d(a: Int @d) on ARGUMENT_DEFINITION")]
    [InlineData("directive @d(a: Int @e) on ARGUMENT_DEFINITION directive @e(a: Int @d) on ARGUMENT_DEFINITION")]
    [InlineData("directive @d(a: In) on INPUT_FIELD_DEFINITION input In { a: Int @d }")]
    [InlineData("directive @d(a: E) on ENUM_VALUE enum E { A @d }")]
    [InlineData("directive @d on NOWHERE")]
    [InlineData("directive @d on FIELD scalar S @d")]
    [InlineData("directive @d on SCALAR scalar S @d @d")]
    [InlineData("directive @d(a: Int!) on SCALAR scalar S @d")]
    public void Directives(string sdl) => Refused(sdl);

    [Theory]
    [InlineData("directive @d on SCALAR | OBJECT scalar S @d type T @d { a: S }")]
    [InlineData("directive @d(a: Int) repeatable on SCALAR scalar S @d(a: 1) @d(a: 2)")]
    [InlineData("directive @d(a: Int! = 1) on | SCALAR | ENUM scalar S @d")]
    [InlineData("directive @d(a: Int @e) on ARGUMENT_DEFINITION directive @e on ARGUMENT_DEFINITION")]
    [InlineData("scalar S @specifiedBy(url: \"https://example.org\")")]
    [InlineData("type T implements & I & J { a: Int b: Int } interface I { a: Int } interface J implements I { a: Int b: Int }")]
    [InlineData("interface I { a: I } type T implements I { a: T! }")]
    [InlineData("union U = | Query | T type T { u: U }")]
    [InlineData("enum E { A B @deprecated C @deprecated(reason: \"x\") }")]
    [InlineData("input In { a: In b: [In!]! = [] c: Int! = 1 @deprecated }")]
    [InlineData("input In @oneOf { a: Int b: [Int!] @deprecated c: In }")]
    [InlineData("input In { a: Other = { b: 1 } } input Other @oneOf { b: Int c: Int }")]
    [InlineData("\"Described.\" schema { query: Query } \"\"\"Block.\"\"\" scalar S")]
    [InlineData("extend type Query { b(\"An argument.\" c: Int): Int }")]
    public void What_is_allowed(string sdl) => Assert.NotNull(SchemaBuilder.FromSdl(Query + sdl));

    private static void Refused(string sdl)
    {
        var refusal = Assert.ThrowsAny<Exception>(() => SchemaBuilder.FromSdl(Query + sdl));
        Assert.True(refusal is SchemaException { Errors.Count: > 0 } or GraphQLSyntaxException, refusal.ToString());
    }
}
