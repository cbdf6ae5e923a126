using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Reads the SDL notation of <see cref="GraphQLTypeAttribute"/>: <c>[Url!]!</c>.</summary>
internal static class TypeNotation
{
    public static GraphQLType? Parse(string text, Func<string, NamedType?> find)
    {
        text = text.Trim();
        if (text.EndsWith('!'))
            return Parse(text[..^1], find) is { IsNonNull: false } inner ? new NonNullType(inner) : null;
        if (text.StartsWith('[') && text.EndsWith(']'))
            return Parse(text[1..^1], find) is { } item ? new ListType(item) : null;
        return find(text);
    }
}
