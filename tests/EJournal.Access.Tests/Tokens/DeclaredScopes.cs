using System.Text.RegularExpressions;
using EJournal.GraphQL.Engine.Schema;
using EJournal.TestKit;

namespace EJournal.Access.Tests.Tokens;

/// <summary>
/// What the committed <c>schema.graphql</c> says of scopes, read as its readers do: <c>@requiresScopes</c> on a field, or else on
/// its type. The attributes that the server decides by are not looked at.
/// </summary>
internal sealed partial class DeclaredScopes
{
    private readonly Dictionary<(string Type, string Field), string[]?> _fields = [];

    public static DeclaredScopes Read()
    {
        var declared = new DeclaredScopes();
        var text = Descriptions().Replace(File.ReadAllText(Repository.Locate("schema.graphql")).ReplaceLineEndings("\n"), "");
        foreach (var type in Types().Matches(text).Cast<Match>())
        {
            var ofType = Codes(type.Groups["head"].Value);
            foreach (var field in Fields().Matches(type.Groups["body"].Value).Cast<Match>())
                declared._fields.Add((type.Groups["name"].Value, field.Groups["name"].Value), Codes(field.Groups["directives"].Value) ?? ofType);
        }

        return declared;
    }

    /// <summary>Scopes of which a token needs one: none at all for a field that no token opens, null for one that every token does.</summary>
    public string[]? Of(FieldDefinition field) => _fields[(field.DeclaringType.Name, field.Name)];

    public bool Opens(string scope, FieldDefinition field) => Of(field) is not { } needed || needed.Contains(scope);

    private static string[]? Codes(string directives) => Directive().Match(directives) is { Success: true } found
        ? [.. Code().Matches(found.Groups["scopes"].Value).Select(c => c.Groups["code"].Value)]
        : null;

    [GeneratedRegex("\"\"\".*?\"\"\"", RegexOptions.Singleline)]
    private static partial Regex Descriptions();

    [GeneratedRegex(@"^type (?<name>\w+)(?<head>[^{]*)\{\n(?<body>.*?)^\}", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Types();

    // Arguments stand in parentheses, on lines of their own or not, and hold none.
    [GeneratedRegex(@"^  (?<name>\w+)(\((?:[^()]|\([^()]*\))*\))?: [\w\[\]!]+(?<directives>.*)$", RegexOptions.Multiline)]
    private static partial Regex Fields();

    [GeneratedRegex(@"@requiresScopes\(scopes: \[(?<scopes>.*?)\]\)")]
    private static partial Regex Directive();

    [GeneratedRegex("\"(?<code>[^\"]+)\"")]
    private static partial Regex Code();
}
