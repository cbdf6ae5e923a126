using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>The arguments of a field or directive have different names (sections 3.6, 3.13).</summary>
internal sealed class UniqueArgumentDefinitionNames : SdlRule
{
    public override void Check(SdlContext context)
    {
        foreach (var definition in context.Definitions<TypeSystemDefinitionNode>())
        {
            if (definition is DirectiveDefinitionNode directive)
                CheckArguments(context, "@" + directive.Name, directive.Arguments);
            foreach (var field in (definition as FieldsTypeDefinitionNode)?.Fields ?? [])
                CheckArguments(context, $"{((TypeDefinitionNode)definition).Name}.{field.Name}", field.Arguments);
        }
    }

    private static void CheckArguments(SdlContext context, string owner, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        foreach (var group in arguments.Select(a => a.Name).GroupBy(n => n.Value, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            context.Report($"Argument \"{owner}({group.Key}:)\" can only be defined once.", [.. group]);
    }
}
