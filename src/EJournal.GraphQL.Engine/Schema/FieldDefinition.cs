using System.Collections;
using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A field of an object or interface type (section 3.6).</summary>
public sealed class FieldDefinition(string name, GraphQLType type)
{
    public string Name { get; } = name;
    public GraphQLType Type { get; } = type;
    public string? Description { get; init; }
    public ArgumentMap Arguments { get; init; } = ArgumentMap.Empty;
    public string? DeprecationReason { get; init; }

    /// <summary>The type that declares the field; set by the schema builder.</summary>
    public FieldsType DeclaringType { get; internal set; } = null!;

    /// <summary>How the field gets its value; null for a schema read from SDL, which can be validated against but not executed.</summary>
    public FieldResolver? Resolver { get; init; }

    /// <summary>Who may read the field: its own decision, or that of its type. A schema built from C# has one on every field.</summary>
    public AccessAttribute? Access { get; init; }

    /// <summary>The scopes it needs, its own or those of its type; null in a schema without scopes.</summary>
    public RequiredScopesAttribute? Scopes { get; init; }

    /// <summary>How long its lists are. A list field of a schema built from C# has one.</summary>
    public ListBound? Bound { get; init; }
}

/// <summary>An argument of a field or directive, or a field of an input object (sections 3.6.1, 3.10).</summary>
public sealed class InputValueDefinition(string name, GraphQLType type)
{
    public string Name { get; } = name;
    public GraphQLType Type { get; } = type;
    public string? Description { get; init; }
    public string? DeprecationReason { get; init; }

    /// <summary>The default as a literal, or null when there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Non-null and without a default: it has to be given.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}

/// <summary>How a field gets its value. The execution engine knows the subclasses; the schema only carries it.</summary>
public abstract class FieldResolver;

/// <summary>Members by name, in declaration order.</summary>
public abstract class MemberMap<T>(IEnumerable<T> members, Func<T, string> nameOf) : IReadOnlyList<T>
{
    private readonly T[] _list = [.. members];
    private readonly Dictionary<string, T> _byName = members.ToDictionary(nameOf, StringComparer.Ordinal);

    public int Count => _list.Length;
    public T this[int index] => _list[index];
    public T? this[string name] => _byName.GetValueOrDefault(name);
    public bool TryGet(string name, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T member) => _byName.TryGetValue(name, out member);
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_list).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The fields of a type.</summary>
public sealed class FieldMap(IReadOnlyCollection<FieldDefinition> fields) : MemberMap<FieldDefinition>(fields, f => f.Name)
{
    public static FieldMap Empty { get; } = new([]);
}

/// <summary>The arguments of a field or directive, or the fields of an input object.</summary>
public sealed class ArgumentMap(IReadOnlyCollection<InputValueDefinition> arguments) : MemberMap<InputValueDefinition>(arguments, a => a.Name)
{
    public static ArgumentMap Empty { get; } = new([]);
}
