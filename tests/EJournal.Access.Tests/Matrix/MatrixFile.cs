using System.Text;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Tokens;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary><c>docs/access-matrix.csv</c>: a line for each field, a column for each kind of viewer and each token.</summary>
internal static class MatrixFile
{
    public static async Task<string> WriteAsync(AccessMatrix matrix, CanarySchool school)
    {
        var columns = new List<(string Name, Func<FieldDefinition, Cell> Of)>();
        foreach (var kind in school.Kinds)
        {
            var viewer = await school.ViewerAsync(kind);
            var ways = matrix.WaysOf(viewer);
            columns.Add((kind.Name, field => matrix.Of(viewer, ways, field)));
        }

        var declared = DeclaredScopes.Read();
        foreach (var kind in TokenKind.All)
        {
            var viewer = await school.ViewerAsync(kind.UserIn(school));
            var ways = matrix.WaysOf(viewer, field => declared.Opens(kind.Scope, field));
            columns.Add((kind.Name, field => matrix.Of(viewer, ways, field, f => declared.Opens(kind.Scope, f))));
        }

        var text = new StringBuilder();
        text.AppendJoin(',', columns.Select(c => c.Name).Prepend("scopes").Prepend("readers").Prepend("field").Prepend("type")).Append('\n');
        foreach (var type in matrix.Types.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            foreach (var field in type.Fields.Where(f => !f.Name.StartsWith("__", StringComparison.Ordinal)).OrderBy(f => f.Name, StringComparer.Ordinal))
            {
                var readers = ((ReadersAttribute)field.Access!).Relations.ToString().Replace(", ", " ", StringComparison.Ordinal);
                text.AppendJoin(',', columns.Select(c => c.Of(field).Text()).Prepend(ScopesOf(field)).Prepend(readers).Prepend(field.Name).Prepend(type.Name)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string ScopesOf(FieldDefinition field) => ((ScopesAttribute)field.Scopes!).Scopes switch
    {
        Scope.None => "none",
        Scope.Any => "any",
        var scopes => string.Join(' ', Scopes.CodesOf(scopes)),
    };
}
