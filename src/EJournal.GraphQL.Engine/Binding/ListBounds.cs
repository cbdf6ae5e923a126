using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Reads <see cref="ListSizeAttribute"/>. A list without a bound could make any operation arbitrarily dear.</summary>
internal static class ListBounds
{
    public static ListBound? Of(MemberAttributes attributes, GraphQLType type, InputValueDefinition[] arguments, string member, List<string> problems)
    {
        var isList = type.Nullable is ListType;
        if (attributes.Find<ListSizeAttribute>() is not { } size)
        {
            if (isList)
                problems.Add($"{member} is a list without a bound: put [ListSize(n)] on it with the most items it can return.");
            return null;
        }

        var argument = arguments.FirstOrDefault(a => a.Name == size.By);
        var problem = (size, argument) switch
        {
            ({ By: null }, _) when !isList => "has a [ListSize], but is no list: remove it, or name in By the argument that sets the size of a page.",
            ({ By: { } name }, null) => $"has a [ListSize] by \"{name}\", which is none of its arguments.",
            (_, { } by) when by.Type.Nullable is not ListType && by.Type.Named != BuiltInScalars.Int =>
                $"has a [ListSize] by \"{by.Name}\", which is neither a number nor a list.",
            _ when size.Max < 1 || size.Usual < 0 || size.Usual > size.Max => "has a [ListSize] whose numbers make no sense: Max is at least 1, and Usual at most Max.",
            _ => null,
        };
        if (problem is not null)
            problems.Add($"{member} {problem}");
        return new ListBound(size.Max, size.Usual > 0 ? size.Usual : size.Max, argument);
    }
}
