using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EJournal.TestSummary;

/// <summary>A test method that carries <c>[Requirement("…")]</c>, itself or by its class.</summary>
public sealed record MarkedTest(string Requirement, string Class, string Method)
{
    /// <summary>Reads the marks from an assembly's metadata, so that nothing of it has to be loaded.</summary>
    public static IReadOnlyList<MarkedTest> Read(string assemblyFile)
    {
        using var file = new PEReader(File.OpenRead(assemblyFile));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.SelectMany(type => ReadClass(metadata, metadata.GetTypeDefinition(type)))];
    }

    /// <summary>The test assemblies that a build in <paramref name="configuration"/> left under <c>tests/</c>.</summary>
    public static IEnumerable<string> Assemblies(string root, string configuration) =>
        from project in Directory.EnumerateDirectories(Path.Combine(root, "tests"), "*.Tests").Order(StringComparer.Ordinal)
        let assembly = Path.Combine(project, "bin", configuration, "net10.0", Path.GetFileName(project) + ".dll")
        where File.Exists(assembly)
        select assembly;

    private static IEnumerable<MarkedTest> ReadClass(MetadataReader metadata, TypeDefinition type)
    {
        var name = FullName(metadata, type);
        var ofClass = Marks(metadata, type.GetCustomAttributes()).ToArray();
        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            var attributes = method.GetCustomAttributes();
            var marks = Marks(metadata, attributes).ToList();
            if (attributes.Any(attribute => AttributeName(metadata, attribute) is "FactAttribute" or "TheoryAttribute"))
                marks.AddRange(ofClass);
            foreach (var mark in marks.Distinct())
                yield return new MarkedTest(mark, name, metadata.GetString(method.Name));
        }
    }

    private static IEnumerable<string> Marks(MetadataReader metadata, CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
        {
            if (AttributeName(metadata, handle) != "RequirementAttribute")
                continue;
            var value = metadata.GetBlobReader(metadata.GetCustomAttribute(handle).Value);
            value.ReadUInt16(); // the prolog of every custom attribute (ECMA-335, II.23.3)
            yield return value.ReadSerializedString() ?? "";
        }
    }

    private static string AttributeName(MetadataReader metadata, CustomAttributeHandle handle)
    {
        var constructor = metadata.GetCustomAttribute(handle).Constructor;
        var type = constructor.Kind == HandleKind.MemberReference
            ? metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent
            : metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
        return type.Kind switch
        {
            HandleKind.TypeReference => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name),
            HandleKind.TypeDefinition => metadata.GetString(metadata.GetTypeDefinition((TypeDefinitionHandle)type).Name),
            _ => "",
        };
    }

    private static string FullName(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        if (type.IsNested)
            return $"{FullName(metadata, metadata.GetTypeDefinition(type.GetDeclaringType()))}+{name}";
        var space = metadata.GetString(type.Namespace);
        return space.Length == 0 ? name : $"{space}.{name}";
    }
}
