using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>All types have different names (section 3.3).</summary>
internal sealed class UniqueTypeNames : SdlRule
{
    public override void Check(SdlContext context)
    {
        foreach (var type in context.Definitions<TypeDefinitionNode>().Where(t => !t.IsExtension))
        {
            var name = type.Name.Value;
            if (context.ExistingTypes.ContainsKey(name))
                context.Report($"Type \"{name}\" already exists in the schema. It cannot also be defined in this type definition.", type.Name);
            else if (context.Types[name] != type)
                context.Report($"There can be only one type named \"{name}\".", context.Types[name].Name, type.Name);
        }
    }
}
