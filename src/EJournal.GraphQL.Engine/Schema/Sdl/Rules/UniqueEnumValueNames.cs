using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>The values of an enum have different names (section 3.9).</summary>
internal sealed class UniqueEnumValueNames : SdlRule
{
    public override void Check(SdlContext context)
    {
        var seen = new Dictionary<(string Type, string Value), NameNode>();
        foreach (var type in context.Definitions<EnumTypeDefinitionNode>())
        {
            var existing = context.ExistingTypes.GetValueOrDefault(type.Name.Value) as EnumTypeDefinitionNode;
            foreach (var name in type.Values.Select(v => v.Name))
            {
                if (existing is not null && existing.Values.Any(v => v.Name.Value == name.Value))
                    context.Report($"Enum value \"{type.Name}.{name}\" already exists in the schema. It cannot also be defined in this type extension.", name);
                else if (!seen.TryAdd((type.Name.Value, name.Value), name))
                    context.Report($"Enum value \"{type.Name}.{name}\" can only be defined once.", seen[(type.Name.Value, name.Value)], name);
            }
        }
    }
}
