using System.Text;
using EJournal.Access.Tests.School;
using EJournal.Domain.Access;
using EJournal.GraphQL.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary><c>docs/access-matrix.csv</c>: a line for each field, a column for each kind of viewer.</summary>
internal static class MatrixFile
{
    public static async Task<string> WriteAsync(AccessMatrix matrix, CanarySchool school)
    {
        var viewers = new List<(Viewer Viewer, IReadOnlyDictionary<EJournal.GraphQL.Engine.Schema.ObjectType, Way> Ways)>();
        foreach (var kind in school.Kinds)
        {
            var viewer = await school.ViewerAsync(kind);
            viewers.Add((viewer, matrix.WaysOf(viewer)));
        }

        var text = new StringBuilder();
        text.AppendJoin(',', school.Kinds.Select(k => k.Name).Prepend("scopes").Prepend("readers").Prepend("field").Prepend("type")).Append('\n');
        foreach (var type in matrix.Types.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            foreach (var field in type.Fields.Where(f => !f.Name.StartsWith("__", StringComparison.Ordinal)).OrderBy(f => f.Name, StringComparer.Ordinal))
            {
                var readers = ((ReadersAttribute)field.Access!).Relations.ToString().Replace(", ", " ", StringComparison.Ordinal);
                text.AppendJoin(',', viewers.Select(v => matrix.Of(v.Viewer, v.Ways, field).Text()).Prepend(ScopesOf(field)).Prepend(readers).Prepend(field.Name).Prepend(type.Name)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string ScopesOf(EJournal.GraphQL.Engine.Schema.FieldDefinition field) => ((ScopesAttribute)field.Scopes!).Scopes switch
    {
        Scope.None => "none",
        Scope.Any => "any",
        var scopes => string.Join(' ', Scopes.CodesOf(scopes)),
    };
}
