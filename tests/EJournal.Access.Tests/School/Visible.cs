using System.Reflection;
using EJournal.Data;
using EJournal.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Access.Tests.School;

/// <summary>The rows of a table that its <c>VisibleTo</c> lets a viewer see.</summary>
internal static class Visible
{
    private static readonly Dictionary<Type, MethodInfo> s_predicates = typeof(JournalDb).Assembly.GetExportedTypes()
        .Where(t => t is { IsAbstract: true, IsSealed: true })
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(m => m.Name == "VisibleTo")
        .ToDictionary(m => m.GetParameters()[0].ParameterType.GetGenericArguments()[0]);

    public static IReadOnlyCollection<Type> Tables => s_predicates.Keys;

    /// <summary>Null for a table without such a predicate.</summary>
    public static HashSet<string>? KeysOf(CanarySchool school, Viewer viewer, Type table)
    {
        if (!s_predicates.TryGetValue(table, out var predicate))
            return null;
        using var db = school.Database.Open();
        return [.. RowsOf(db, viewer, predicate, table).Select(row => KeyOf(school, row))];
    }

    public static string KeyOf(CanarySchool school, object row) =>
        string.Join('|', school.Model.FindEntityType(row.GetType())!.FindPrimaryKey()!.Properties.Select(p => p.GetGetter().GetClrValue(row)));

    private static List<object> RowsOf(JournalDb db, Viewer viewer, MethodInfo predicate, Type table)
    {
        var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(table).Invoke(db, null);
        var given = predicate.GetParameters().Select(p => p.ParameterType == typeof(Viewer) ? viewer : p.ParameterType == typeof(JournalDb) ? db : set);
        return [.. (IQueryable<object>)predicate.Invoke(null, [.. given])!];
    }
}
