using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema.Sdl;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>Writes a schema as SDL. Types stand in the order of their names, so that the text changes only where the schema does.</summary>
public static class SdlPrinter
{
    /// <summary>The schema without what every schema has: introspection, built-in scalars and directives. Ends with a line end.</summary>
    public static string Print(GraphQLSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var types = schema.Types
            .Where(t => !IntrospectionTypes.IsReserved(t.Name) && !BuiltInScalars.All.Contains(t))
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(SchemaSyntax.Of);
        var directives = schema.Directives
            .Where(d => !BuiltInDirectives.All.Contains(d))
            .OrderBy(d => d.Name, StringComparer.Ordinal)
            .Select(SchemaSyntax.Of);
        IEnumerable<DefinitionNode> definitions = [.. SchemaSyntax.Of(schema), .. directives, .. types];
        return Printer.Print(new DocumentNode(SourceText.From(string.Empty), [.. definitions])) + "\n";
    }
}
