using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>Applied directives get all arguments they require (section 5.4.3).</summary>
internal sealed class ProvidedRequiredArgumentsOnDirectives : SdlRule
{
    public override void Check(SdlContext context)
    {
        foreach (var node in context.Definitions<TypeSystemDefinitionNode>().SelectMany(SdlPlace.Of).SelectMany(p => p.Directives))
        {
            if (!context.Directives.TryGetValue(node.Name.Value, out var directive))
                continue;
            foreach (var argument in directive.Arguments.Where(a => a.IsRequired && node.Arguments.All(given => given.Name.Value != a.Name)))
                context.Report($"Directive \"@{directive.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", node);
        }
    }
}
