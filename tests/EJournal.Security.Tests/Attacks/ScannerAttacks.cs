using static EJournal.Security.Tests.Attacks.Attack;

namespace EJournal.Security.Tests.Attacks;

/// <summary>What graphql-cop asks a server, written from the description of its thirteen checks.</summary>
internal static class ScannerAttacks
{
    private const string Circular = "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }";

    public static IEnumerable<Attack> All =>
    [
        Post("101 aliases", "query cop {" + Texts.Numbered(101, i => $" alias{i}: __typename") + " }", "TOO_MANY_ALIASES"),
        Raw("array of 10", "[" + string.Join(',', Enumerable.Repeat("""{"query":"query cop { __typename }"}""", 10)) + "]", 400, "BATCHING_NOT_SUPPORTED"),
        Post("circular introspection", Circular, "DOCUMENT_TOO_DEEP"),
        Post("10 directives", "query cop { __typename " + Texts.Repeat("@aa", 10) + " }", "TOO_MANY_DIRECTIVES"),
        Post("500 times a field", "query cop {" + Texts.Repeat(" __typename", 500) + " }", "TOO_MANY_FIELDS"),
        Post("suggestions", "query cop { __schema { directive } }", "VALIDATION_ERROR"),
        Get("query by GET", "query cop { __typename }"),
        Get("mutation by GET", "mutation cop { __typename }"),
        Raw("query by form", "query=query+cop+%7B+__typename+%7D", 415, "UNSUPPORTED_MEDIA_TYPE", "application/x-www-form-urlencoded"),
        Post("tracing", "query cop { __typename }", null),
        Post("unhandled error", "qwerty cop { abc }", "SYNTAX_ERROR"),
        Post("introspection", "query cop { __schema { types { name fields { name } } } }", "INTROSPECTION_DISABLED") with { ToAdministrator = (200, null) },
    ];
}
