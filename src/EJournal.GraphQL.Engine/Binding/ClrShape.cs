using System.Reflection;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>A .NET type as the schema sees it: nullability from the annotations, tasks and batch results taken off, list items apart.</summary>
internal sealed record ClrShape(Type Type, bool IsNullable, ClrShape? Item)
{
    /// <summary>The shape of T in <see cref="Optional{T}"/>; then everything else here describes T's schema type.</summary>
    public ClrShape? Inner { get; private init; }

    /// <summary>The type inside <see cref="Nullable{T}"/>.</summary>
    public Type Core => Nullable.GetUnderlyingType(Type) ?? Type;

    /// <summary>The shape inside all lists.</summary>
    public ClrShape Innermost => Inner?.Innermost ?? Item?.Innermost ?? this;

    public static ClrShape Of(NullabilityInfo info)
    {
        if (IsGeneric(info.Type, typeof(Optional<>)))
            return new(info.Type, true, null) { Inner = Of(info.GenericTypeArguments[0]) };
        var item = ItemOf(info);
        return new(info.Type, info.ReadState != NullabilityState.NotNull, item is null ? null : Of(item));
    }

    /// <summary>The shape of what a method answers, its task awaited.</summary>
    public static ClrShape OfReturn(MethodInfo method) => Of(Awaited(method));

    public static NullabilityInfo Awaited(MethodInfo method)
    {
        var info = new NullabilityInfoContext().Create(method.ReturnParameter);
        return IsGeneric(info.Type, typeof(Task<>)) || IsGeneric(info.Type, typeof(ValueTask<>)) ? info.GenericTypeArguments[0] : info;
    }

    public static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    /// <summary>The item type of an array or generic sequence, else null. A string is no sequence.</summary>
    public static NullabilityInfo? ItemOf(NullabilityInfo info)
    {
        if (info.Type.IsArray)
            return info.ElementType;
        if (info.Type == typeof(string) || info.GenericTypeArguments.Length != 1)
            return null;
        var sequence = typeof(IEnumerable<>).MakeGenericType(info.Type.GenericTypeArguments[0]);
        return sequence.IsAssignableFrom(info.Type) ? info.GenericTypeArguments[0] : null;
    }
}
