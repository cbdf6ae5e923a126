using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>A directive that is not repeatable is applied once to a definition, its extensions included (section 3.13).</summary>
internal sealed class UniqueDirectivesPerLocation : SdlRule
{
    public override void Check(SdlContext context)
    {
        var ofDefinitions = new Dictionary<string, Dictionary<string, DirectiveNode>>(StringComparer.Ordinal);
        foreach (var definition in context.Definitions<TypeSystemDefinitionNode>())
        {
            foreach (var place in SdlPlace.Of(definition).Where(p => p.Directives.Count > 0))
            {
                var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
                if (place.Directives == definition.Directives)
                {
                    // A type cannot be called "schema definition": the names of the language have no spaces.
                    var key = definition is TypeDefinitionNode type ? type.Name.Value : "schema definition";
                    if (!ofDefinitions.TryAdd(key, seen))
                        seen = ofDefinitions[key];
                }

                foreach (var node in place.Directives)
                {
                    if (context.Directives.TryGetValue(node.Name.Value, out var directive) && !directive.IsRepeatable && !seen.TryAdd(directive.Name, node))
                        context.Report($"The directive \"@{directive.Name}\" can only be used once at this location.", seen[directive.Name], node);
                }
            }
        }
    }
}
