namespace EJournal.GraphQL.Engine;

/// <summary>A static class whose public static methods become fields of <c>Query</c>. Several classes add to the one type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;

/// <summary>A static class whose public static methods become fields of <c>Mutation</c>; they run one after the other, in document order.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;

/// <summary>
/// A static class whose public static methods become fields of <c>Subscription</c>. They return the events,
/// <c>IAsyncEnumerable&lt;T&gt;</c> or a task of one, and T is the field's value. The services of the call end when the method
/// has returned (its task too), so the events must not use them; each event is executed with services of its own.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;

/// <summary>A class or record that is itself an object type: its public properties and methods become fields.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; by default the class name.</summary>
    public string? Name { get; } = name;
}

/// <summary>
/// A static class that describes the object type whose values are <typeparamref name="T"/>: the public properties of T
/// (unless <see cref="IgnoreProperties"/>) and the public static methods of the class, which take the value as <c>[Parent]</c>.
/// Several such classes for one T add to one type.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T>(string? name = null) : Attribute
{
    /// <summary>The name in the schema; by default T's name.</summary>
    public string? Name { get; } = name;

    /// <summary>When true only the methods of this class are fields, none of T's properties.</summary>
    public bool IgnoreProperties { get; set; }

    /// <summary>The interfaces of the schema that the type implements, beside the .NET interfaces T implements that are annotated.</summary>
    public Type[] Implements { get; set; } = [];
}

/// <summary>A .NET interface that is an interface type of the schema.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}

/// <summary>A .NET interface that is a union: its members are the object types that implement it.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}

/// <summary>The value that the field is selected on; in a <see cref="BatchResolverAttribute"/>, <c>IReadOnlyList&lt;T&gt;</c> of all of them.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;

/// <summary>
/// The method answers for all parents of a selection level at once. It takes <c>[Parent] IReadOnlyList&lt;TParent&gt;</c> and
/// returns one result per parent, in their order: <c>IReadOnlyList&lt;TResult&gt;</c> or <see cref="BatchResult{T}"/>, or a
/// <c>Task</c>/<c>ValueTask</c> of either.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchResolverAttribute : Attribute;

/// <summary>The member is of type <c>ID</c>. With a type name the value is a global id of that object type (Relay), checked and decoded on input.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class IDAttribute(string? typeName = null) : Attribute
{
    public string? TypeName { get; } = typeName;
}

/// <summary>The name in the schema where it differs from the member's name in camelCase.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>The description in the schema; without it the XML documentation summary is taken.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    public string Description { get; } = description;
}

/// <summary>Leaves a public member out of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;

/// <summary>Marks a field, argument, input field or enum value as deprecated.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}

/// <summary>The schema type in SDL notation (<c>Date!</c>, <c>[Url!]</c>) where the .NET type does not say it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class GraphQLTypeAttribute(string type) : Attribute
{
    public string Type { get; } = type;
}

/// <summary>An input object of which exactly one field is given (section 3.10.1).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OneOfAttribute : Attribute;

/// <summary>
/// How many items a list field can return; the cost of operations counts with it. Every list field needs one: an unbounded list
/// does not build.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ListSizeAttribute(int max) : Attribute
{
    /// <summary>The most items.</summary>
    public int Max { get; } = max;

    /// <summary>The items there usually are, taken over many objects, where that is far from <see cref="Max"/>; the cost counts with this one then.</summary>
    public int Usual { get; set; }

    /// <summary>
    /// The argument, by its name in the schema, that says how many items there are: a number, refused with
    /// <c>BAD_USER_INPUT</c> unless it is from 1 to <see cref="Max"/>, or a list of as many. On a field that returns a page
    /// it bounds the lists of the page.
    /// </summary>
    public string? By { get; set; }
}

/// <summary>
/// Who may read a type's fields, or one field. Every field of a schema built from C# needs a decision of its own or of its
/// type, else the schema does not build. What a decision means is the application's matter: it derives its own attributes
/// and answers in <see cref="IAccessGate"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Method)]
public abstract class AccessAttribute : Attribute
{
    /// <summary>The decision in words, for the schema's documentation and the access matrix.</summary>
    public abstract string Describe();
}

/// <summary>
/// What a caller who was given only a part of a user's rights needs for a type's fields, or one field. The SDL shows it as
/// <c>@requiresScopes</c>; what it means is the application's matter, which derives its own attributes and answers in
/// <see cref="IAccessGate"/>. A schema in which one field states its scopes states them on every field, else it does not build.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Method)]
public abstract class RequiredScopesAttribute : Attribute
{
    /// <summary>The scopes any one of which suffices: empty where no scope does, null where none is needed.</summary>
    public abstract IReadOnlyList<string>? AnyOf { get; }
}
