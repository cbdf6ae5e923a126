using EJournal.TestKit;

namespace EJournal.GraphQL.Tests.Statements;

/// <summary>A query of this folder: a page that front-ends show. Its first line says who asks.</summary>
/// <param name="Name">Of the file, and of the line in <c>docs/statements.md</c>.</param>
/// <param name="Login">Who asks.</param>
/// <param name="Document">The query.</param>
public sealed record Operation(string Name, string Login, string Document)
{
    private static readonly string s_folder = Repository.Locate("tests", "EJournal.GraphQL.Tests", "Statements", "Operations");

    public static IReadOnlyList<Operation> All { get; } =
        [.. Directory.GetFiles(s_folder, "*.graphql").Order(StringComparer.Ordinal).Select(Read)];

    public override string ToString() => Name;

    private static Operation Read(string file)
    {
        var lines = File.ReadAllLines(file);
        return new(Path.GetFileNameWithoutExtension(file), lines[0].TrimStart('#', ' '), string.Join('\n', lines[1..]));
    }
}
