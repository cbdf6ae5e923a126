using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>An extension extends a type that is defined and of its kind (section 3.4.3).</summary>
internal sealed class PossibleTypeExtensions : SdlRule
{
    public override void Check(SdlContext context)
    {
        foreach (var extension in context.Definitions<TypeDefinitionNode>().Where(t => t.IsExtension))
        {
            var name = extension.Name.Value;
            if (context.Types.TryGetValue(name, out var definition))
            {
                if (definition.GetType() != extension.GetType())
                    context.Report($"Cannot extend non-{KindOf(extension)} type \"{name}\".", definition, extension);
            }
            else if (!context.ExistingTypes.TryGetValue(name, out var existing))
            {
                context.Report($"Cannot extend type \"{name}\" because it is not defined.", extension.Name);
            }
            else if (existing.GetType() != extension.GetType())
            {
                context.Report($"Cannot extend non-{KindOf(extension)} type \"{name}\".", extension);
            }
        }
    }

    private static string KindOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        InputObjectTypeDefinitionNode => "input object",
        _ => "scalar",
    };
}
