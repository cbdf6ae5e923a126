using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>The fields of a type have different names (sections 3.6, 3.7, 3.10).</summary>
internal sealed class UniqueFieldDefinitionNames : SdlRule
{
    public override void Check(SdlContext context)
    {
        var seen = new Dictionary<(string Type, string Field), NameNode>();
        foreach (var type in context.Definitions<TypeDefinitionNode>())
        {
            var existing = context.ExistingTypes.TryGetValue(type.Name.Value, out var definition) ? FieldsOf(definition) : [];
            foreach (var name in FieldsOf(type))
            {
                if (existing.Any(f => f.Value == name.Value))
                    context.Report($"Field \"{type.Name}.{name}\" already exists in the schema. It cannot also be defined in this type extension.", name);
                else if (!seen.TryAdd((type.Name.Value, name.Value), name))
                    context.Report($"Field \"{type.Name}.{name}\" can only be defined once.", seen[(type.Name.Value, name.Value)], name);
            }
        }
    }

    private static IEnumerable<NameNode> FieldsOf(TypeDefinitionNode type) => type switch
    {
        FieldsTypeDefinitionNode fields => fields.Fields.Select(f => f.Name),
        InputObjectTypeDefinitionNode input => input.Fields.Select(f => f.Name),
        _ => [],
    };
}
