using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema.Sdl.Rules;

namespace EJournal.GraphQL.Engine.Schema.Sdl;

/// <summary>Checks a type system document before types are made of it: what section 3 demands of the text as such.</summary>
internal static class SdlValidator
{
    /// <param name="document">The definitions and extensions.</param>
    /// <param name="existing">The type system they add to, if they do not stand alone.</param>
    public static IReadOnlyList<GraphQLError> Validate(DocumentNode document, DocumentNode? existing = null) => Validate(document, existing,
    [
        new LoneSchemaDefinition(),
        new UniqueOperationTypes(),
        new UniqueTypeNames(),
        new UniqueEnumValueNames(),
        new UniqueFieldDefinitionNames(),
        new UniqueArgumentDefinitionNames(),
        new UniqueDirectiveNames(),
        new KnownTypeNames(),
        new KnownDirectives(),
        new DirectiveCycles(),
        new UniqueDirectivesPerLocation(),
        new PossibleTypeExtensions(),
        new KnownArgumentNamesOnDirectives(),
        new UniqueArgumentNamesOnDirectives(),
        new ProvidedRequiredArgumentsOnDirectives(),
    ]);

    public static IReadOnlyList<GraphQLError> Validate(DocumentNode document, DocumentNode? existing, IReadOnlyList<SdlRule> rules)
    {
        var context = new SdlContext(document, existing);
        foreach (var rule in rules)
            rule.Check(context);
        return context.Errors;
    }
}
