using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>Applied directives are defined and at a location they allow (section 3.13).</summary>
internal sealed class KnownDirectives : SdlRule
{
    public override void Check(SdlContext context)
    {
        foreach (var place in context.Definitions<TypeSystemDefinitionNode>().SelectMany(SdlPlace.Of))
        {
            foreach (var node in place.Directives)
            {
                if (!context.Directives.TryGetValue(node.Name.Value, out var directive))
                    context.Report($"Unknown directive \"@{node.Name}\".", node);
                else if (!directive.Locations.Contains(place.Location))
                    context.Report($"Directive \"@{node.Name}\" may not be used on {place.Location}.", node);
            }
        }
    }
}
