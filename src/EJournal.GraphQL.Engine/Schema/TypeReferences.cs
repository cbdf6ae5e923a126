namespace EJournal.GraphQL.Engine.Schema;

/// <summary>Which named types are referred to: a built-in scalar that no member uses is not part of a schema (section 3.5).</summary>
internal static class TypeReferences
{
    public static HashSet<NamedType> Of(IEnumerable<NamedType> types, IEnumerable<DirectiveDefinition> directives)
    {
        var found = new HashSet<NamedType>();
        foreach (var type in types)
        {
            switch (type)
            {
                case FieldsType owner:
                    foreach (var field in owner.Fields)
                    {
                        found.Add(field.Type.Named);
                        found.UnionWith(field.Arguments.Select(a => a.Type.Named));
                    }

                    break;
                case InputObjectType input:
                    found.UnionWith(input.Fields.Select(f => f.Type.Named));
                    break;
            }
        }

        found.UnionWith(directives.SelectMany(d => d.Arguments).Select(a => a.Type.Named));
        return found;
    }
}
