namespace EJournal.GraphQL.Engine.Schema.Rules;

/// <summary>Names are names of the grammar and do not begin with two underscores (sections 2.1.9 and 3).</summary>
internal static class ReservedNames
{
    public static void Check(SchemaReport report)
    {
        foreach (var (what, name) in Names(report))
        {
            if (IntrospectionTypes.IsReserved(name))
                report.Add($"Name \"{what}\" must not begin with \"__\", which is reserved by GraphQL introspection.");
            else if (!IsName(name))
                report.Add($"Name \"{what}\" is not a name: letters, digits and underscores, not a digit first.");
        }
    }

    private static IEnumerable<(string What, string Name)> Names(SchemaReport report) =>
    [
        .. report.Types<NamedType>().Select(t => (t.Name, t.Name)),
        .. report.Types<FieldsType>().SelectMany(t => t.Fields, (t, f) => ($"{t}.{f.Name}", f.Name)),
        .. report.Types<EnumType>().SelectMany(t => t.Values, (t, v) => ($"{t}.{v.Name}", v.Name)),
        .. report.Schema.Directives.Select(d => ("@" + d.Name, d.Name)),
        .. report.InputValues().Select(v => (v.Owner, v.Value.Name)),
    ];

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
