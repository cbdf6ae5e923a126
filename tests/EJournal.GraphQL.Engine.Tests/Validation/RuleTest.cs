using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Validation;

namespace EJournal.GraphQL.Engine.Tests.Validation;

/// <summary>One rule alone against a small school.</summary>
public abstract class RuleTest
{
    private static readonly ValidationOptions Options = new() { MaxErrors = 100, Limits = null };

    internal static GraphQLSchema School { get; } = SchemaBuilder.FromSdl(
        """
        directive @tag(name: String) repeatable on FIELD | QUERY
        directive @once(reason: String!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION | VARIABLE_DEFINITION
        scalar Anything
        interface Person { name: String! friends(first: Int): [Person!] }
        type Pupil implements Person { name: String! friends(first: Int): [Person!] marks(subject: ID, since: String = "1970"): [Mark!]! class: SchoolClass level: Level }
        type Teacher implements Person { name: String! friends(first: Int): [Person!] subjects: [String!]! class: [SchoolClass] level: String old: Int @deprecated(reason: "Gone.") }
        type Room { number: Int }
        union Found = Pupil | Room
        type Mark { value: Int! pupil: Pupil! }
        type SchoolClass { title: String! pupils: [Pupil!]! }
        enum Level { LOW HIGH @deprecated(reason: "Use LOW.") }
        input Filter { level: Level required: Int! ids: [ID!] nested: Filter old: Int @deprecated withDefault: Int! = 1 }
        input OneKey @oneOf { id: ID number: Int }
        type Query {
          pupil(id: ID!, old: Int @deprecated): Pupil
          person: Person
          find(filter: Filter, key: OneKey, any: Anything): Found
          list(ids: [Int], matrix: [[Int!]!], ratio: Float, flag: Boolean!, level: Level): Int
        }
        type Mutation { rename(id: ID!, name: String!): Pupil }
        type Subscription { marked: Mark other: Mark }
        """);

    private protected static void Accepts<TRule>(string document)
        where TRule : ValidationRule, new() => Assert.Empty(Validate<TRule>(document));

    /// <param name="places">Of each error its locations, as <c>1:3 2:5</c>, the errors separated by commas.</param>
    private protected static void Rejects<TRule>(string document, string places, string? message = null)
        where TRule : ValidationRule, new()
    {
        var errors = Validate<TRule>(document);
        Assert.Equal(places, string.Join(", ", errors.Select(e => string.Join(' ', e.Locations.Select(l => $"{l.Line}:{l.Column}")))));
        if (message is not null)
            Assert.Equal(message, errors[0].Message);
    }

    private static IReadOnlyList<GraphQLError> Validate<TRule>(string document)
        where TRule : ValidationRule, new() => DocumentValidator.Validate(School, Parser.Parse(document), Options, new TRule());
}
