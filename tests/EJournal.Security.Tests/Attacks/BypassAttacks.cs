using static EJournal.Security.Tests.Attacks.Attack;
using static EJournal.Security.Tests.Attacks.Texts;

namespace EJournal.Security.Tests.Attacks;

/// <summary>Ways around limits that count what is written instead of what it amounts to.</summary>
internal static class BypassAttacks
{
    public static IEnumerable<Attack> All =>
    [
        Post("fragment called __schema", "{ ...__schema } fragment __schema on Query { school " + Nested("{ school ", "{ name }", "}", 13) + " }", "DOCUMENT_TOO_DEEP"),
        Post("fragment of two operations", "query A { ...F } query B { ...F } fragment F on Query {" + Numbered(31, i => $" a{i}: __typename") + " }", "TOO_MANY_ALIASES", operationName: "B"),
        Post("the other operation", "query A { __typename } query B {" + Repeat(" __typename", 400) + " }", "TOO_MANY_FIELDS", operationName: "A"),
        Post("fragment in itself", "{ ...F } fragment F on Query { ...F }", "VALIDATION_ERROR"),
        Post("fragments in each other", "{ ...A } fragment A on Query { school { name } ...B } fragment B on Query { ...C } fragment C on Query { ...A ...B }", "VALIDATION_ERROR"),
        Post("inline fragments", Nested("{ ... ", "{ __typename }", "}", 64), "DOCUMENT_TOO_DEEP"),
        Post("spreads doubled 19 times", "{ ...F0 }" + Numbered(18, i => $" fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}") + " fragment F18 on Query { __typename }", "TOO_MANY_FIELDS"),
        Post("spreads doubled 30 times", "{ ...F0 }" + Numbered(30, i => $" fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}") + " fragment F30 on Query { __typename }", "DOCUMENT_TOO_LARGE"),
        Post("aliases by spreads", "{" + Repeat(" ...F", 16) + " } fragment F on Query { a: __typename b: __typename }", "TOO_MANY_ALIASES"),
        Post("codes guessed by aliases", "mutation {" + Numbered(10, i => $" g{i}: confirmContact(input: {{ confirmationId: \"x\", code: \"{i:D6}\" }}) {{ errors {{ code }} }}") + " }", "TOO_MANY_MUTATIONS"),
        Post("two codes at once", "mutation { a: confirmContact(input: { agreementId: \"x\", code: \"1\" }) { errors { code } } ...F } fragment F on Mutation { b: confirmContact(input: { agreementId: \"x\", code: \"2\" }) { errors { code } } }", "TOO_MANY_MUTATIONS"),
        Post("operations", Repeat("query { __typename } ", 6), "DOCUMENT_TOO_LARGE"),
        Post("skipped but written", "query($no: Boolean = false) {" + Repeat(" __typename @include(if: $no)", 21) + " }", "TOO_MANY_DIRECTIVES"),
    ];
}
