using System.Diagnostics;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Limits;
using EJournal.GraphQL.Engine.Validation;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class DocumentLimitsTests
{
    private static readonly DocumentLimits Limits = new() { LoneMutationFields = new HashSet<string> { "login" } };

    public static TheoryData<string, string?> Cases() => new()
    {
        { Nested(12), null },
        { Nested(13), "DOCUMENT_TOO_DEEP" },
        { "{ ...F } fragment F on Query " + Nested(13), "DOCUMENT_TOO_DEEP" },
        { "{" + Repeat("a ", 300) + "}", null },
        { "{" + Repeat("a ", 301) + "}", "TOO_MANY_FIELDS" },
        { "{" + Repeat("...F ", 31) + "} fragment F on Query {" + Repeat("a ", 10) + "}", "TOO_MANY_FIELDS" },
        { "{" + Repeat("x: __typename ", 30) + "}", null },
        { "{" + Repeat("x: __typename ", 31) + "}", "TOO_MANY_ALIASES" },
        { "{" + Repeat("...F ", 16) + "} fragment F on Query { x: a y: a }", "TOO_MANY_ALIASES" },
        { "{ a @b @b @b @b }", null },
        { "{ a @b @b @b @b @b }", "TOO_MANY_DIRECTIVES" },
        { "{ a ... @b @b @b @b @b { c } }", "TOO_MANY_DIRECTIVES" },
        { "query ($v: Int @b) @b {" + Repeat("...F @b ", 18) + "} fragment F on Query @b { a }", "TOO_MANY_DIRECTIVES" },
        { "query ($v: Int @b) @b {" + Repeat("...F @b ", 17) + "} fragment F on Query @b { a }", null },
        { Repeat("query A { a } ", 5), null },
        { Repeat("query A { a } ", 6), "DOCUMENT_TOO_LARGE" },
        { "{ a }" + Repeat("fragment F on Query { a } ", 21), "DOCUMENT_TOO_LARGE" },
        { "mutation { __typename a b c d e }", null },
        { "mutation { a b c d e f }", "TOO_MANY_MUTATIONS" },
        { "mutation { a b c ... { d ...F } } fragment F on Mutation { e f }", "TOO_MANY_MUTATIONS" },
        { "mutation { login __typename }", null },
        { "mutation { login x: login }", "TOO_MANY_MUTATIONS" },
        { "mutation { a ...F } fragment F on Mutation { login }", "TOO_MANY_MUTATIONS" },
        { "query A { a } query B { " + Repeat("a ", 301) + "}", "TOO_MANY_FIELDS" },
        { "{ __schema " + Nested(15) + "}", null },
        { "{ __schema " + Nested(16) + "}", "DOCUMENT_TOO_DEEP" },
        { "{ __schema {" + Repeat("a ", 399) + "} " + Repeat("b ", 300) + "}", null },
        { "{ __schema {" + Repeat("a ", 400) + "} }", "TOO_MANY_FIELDS" },
        // A fragment called like introspection does not get its budget.
        { "{ ...__schema } fragment __schema on Query " + Nested(13), "DOCUMENT_TOO_DEEP" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_limit_admits_its_number_and_refuses_one_more(string document, string? code) =>
        Assert.Equal(code, DocumentLimitsRule.Check(Parse(document), Limits)?.Code);

    [Fact]
    public void Doubled_spreads_are_counted_not_expanded()
    {
        var doubled = "{ ...F0 } " + string.Concat(Enumerable.Range(0, 30).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} ")) + "fragment F30 on Query { a }";
        var clock = Stopwatch.StartNew();
        Assert.Equal("TOO_MANY_FIELDS", DocumentLimitsRule.Check(Parse(doubled), Limits with { Fragments = 50 })!.Code);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 100);
    }

    [Fact]
    public void A_fragment_that_spreads_itself_is_left_to_its_own_rule()
    {
        var document = Parse("{ ...A } fragment A on Query { list(flag: true) ...B } fragment B on Query { ...A }");
        Assert.Null(DocumentLimitsRule.Check(document, Limits));
        Assert.Equal("Cannot spread fragment \"A\" within itself via \"B\".", Assert.Single(DocumentValidator.Validate(RuleTest.School, document)).Message);
    }

    [Fact]
    public void The_place_reported_is_the_operation()
    {
        var error = DocumentLimitsRule.Check(Parse("query A { a }\n  query B " + Nested(13)), Limits)!;
        Assert.Equal(new SourceLocation(2, 3), Assert.Single(error.Locations));
    }

    [Fact]
    public void Validation_returns_no_more_errors_than_allowed()
    {
        var errors = DocumentValidator.Validate(RuleTest.School, Parse("{ a b c d e f g h i j k }"));
        Assert.Equal(5, errors.Count);
        Assert.All(errors, e => Assert.Equal("VALIDATION_ERROR", e.Code));
    }

    private static DocumentNode Parse(string text) => Parser.Parse(text);

    private static string Nested(int levels) => Repeat("{ a ", levels) + Repeat("}", levels);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
