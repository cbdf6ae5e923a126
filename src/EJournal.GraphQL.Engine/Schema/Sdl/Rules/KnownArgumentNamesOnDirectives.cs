using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>Applied directives get only arguments they define (section 5.4.1).</summary>
internal sealed class KnownArgumentNamesOnDirectives : SdlRule
{
    public override void Check(SdlContext context)
    {
        foreach (var node in context.Definitions<TypeSystemDefinitionNode>().SelectMany(SdlPlace.Of).SelectMany(p => p.Directives))
        {
            if (!context.Directives.TryGetValue(node.Name.Value, out var directive))
                continue;
            foreach (var argument in node.Arguments.Where(given => directive.Arguments.All(a => a.Name != given.Name.Value)))
                context.Report($"Unknown argument \"{argument.Name}\" on directive \"@{directive.Name}\".", argument);
        }
    }
}
