using System.Reflection;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Finds the access decision and the scopes of a field: its own, or those of the class that declares or describes it.</summary>
internal static class AccessRule
{
    public static T? Find<T>(MemberAttributes member, params Type?[] homes)
        where T : Attribute =>
        member.Find<T>() ?? homes.OfType<Type>().Select(h => h.GetCustomAttribute<T>()).FirstOrDefault(a => a is not null);

    public static string Missing(string member, Type home) =>
        $"{member} has no access decision: put an attribute derived from AccessAttribute on it, or on {home.Name} for all its fields.";

    /// <summary>Scopes are for a schema as a whole: a field without them beside fields that have them was forgotten.</summary>
    public static IEnumerable<string> WithoutScopes(IReadOnlyCollection<(string Member, Type Home, RequiredScopesAttribute? Scopes)> fields) =>
        fields.All(f => f.Scopes is null)
            ? []
            : fields.Where(f => f.Scopes is null).Select(f =>
                $"{f.Member} does not say which scopes it needs: put an attribute derived from RequiredScopesAttribute on it, or on {f.Home.Name} for all its fields.");
}
