using System.Reflection;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Finds the access decision of a field: its own, or that of the class that declares or describes it.</summary>
internal static class AccessRule
{
    public static AccessAttribute? Find(MemberAttributes member, params Type?[] homes)
    {
        if (member.Find<AccessAttribute>() is { } own)
            return own;
        return homes.OfType<Type>().Select(h => h.GetCustomAttribute<AccessAttribute>()).FirstOrDefault(a => a is not null);
    }

    public static string Missing(string member, Type home) =>
        $"{member} has no access decision: put an attribute derived from AccessAttribute on it, or on {home.Name} for all its fields.";
}
