using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Descriptions from the documentation files that the compiler writes next to assemblies.</summary>
internal sealed class XmlDocs
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _assemblies = [];

    public string? OfType(Type type) => Text(Find(type.Assembly, "T:" + Id(type))?.Element("summary"));

    public string? OfEnumValue(FieldInfo value) => Text(Find(value.DeclaringType!.Assembly, $"F:{Id(value.DeclaringType)}.{value.Name}")?.Element("summary"));

    /// <summary>The property's summary, or what its record says about the parameter it was declared by, or its interface's summary.</summary>
    public string? OfProperty(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        return Text(Find(type.Assembly, $"P:{Id(type)}.{property.Name}")?.Element("summary"))
            ?? Param(Find(type.Assembly, "T:" + Id(type)), property.Name)
            ?? type.GetInterfaces().Select(i => i.GetProperty(property.Name)).OfType<PropertyInfo>().Select(OfProperty).FirstOrDefault(d => d is not null);
    }

    public string? OfMethod(MethodInfo method) => Text(FindMethod(method)?.Element("summary"));

    public string? OfParameter(ParameterInfo parameter) => parameter.Member switch
    {
        MethodInfo method => Param(FindMethod(method), parameter.Name!),
        ConstructorInfo { DeclaringType: { } type } => Param(Find(type.Assembly, "T:" + Id(type)), parameter.Name!),
        _ => null,
    };

    private static string? Param(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == name));

    private static string Id(Type type) =>
        (type.IsGenericType && !type.IsGenericTypeDefinition ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private XElement? FindMethod(MethodInfo method) => Find(method.DeclaringType!.Assembly, $"M:{Id(method.DeclaringType!)}.{method.Name}");

    private XElement? Find(Assembly assembly, string id) => Members(assembly).GetValueOrDefault(id);

    // Two fields of one type cannot share a name, so ids are kept without the lists of parameters.
    private Dictionary<string, XElement> Members(Assembly assembly)
    {
        if (_assemblies.TryGetValue(assembly, out var members))
            return members;
        var file = string.IsNullOrEmpty(assembly.Location) ? "" : Path.ChangeExtension(assembly.Location, ".xml");
        members = File.Exists(file)
            ? XDocument.Load(file).Descendants("member").GroupBy(m => ((string)m.Attribute("name")!).Split('(')[0]).ToDictionary(g => g.Key, g => g.First())
            : [];
        return _assemblies[assembly] = members;
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            if (node is XText plain)
                text.Append(plain.Value);
            else if (node is XElement { IsEmpty: true } reference && (reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword")) is { } target)
                text.Append(target.Value[(target.Value.LastIndexOfAny(['.', ':']) + 1)..]);
        }

        var words = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }
}
