using System.Text.RegularExpressions;

namespace EJournal.Architecture.Tests;

public static class CodeRules
{
    public static IReadOnlyList<CodeRule> All { get; } =
    [
        new("Time comes from TimeProvider", new(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b"), IsProduction),
        // A property of our own may be called Result: what is read as a task's is a call's or a variable's that says task.
        // A line that asks IsCompleted first does not block.
        new("Nothing blocks on a task", new(@"^(?!.*\bIsCompleted).*((\)|[Tt]asks?(\[\w+\])?)\.Result\b|\.Wait\(|\.GetAwaiter\(\)\.GetResult\(\))"), IsProduction),
        new("No async void", new(@"\basync\s+void\b"), IsCSharp),
        new("SQL takes parameters, never interpolated text",
            new(@"\b(FromSqlRaw|ExecuteSqlRaw(Async)?|SqlQueryRaw(<[^>]*>)?)\s*\(\s*\$|\bCommandText\s*=\s*\$|new \w+Command\(\s*\$"), IsProduction),
        // Connections to PostgreSQL go from request to request as they are (PostgreSqlConnectionString).
        new("A session of the database is left as it was found",
            new(@"\bpg_(try_)?advisory_(un)?lock|\bset_config\(|\bSET\s+(SESSION\s+)?[a-z_.]+\s*(=|TO\b)|\bCREATE\s+TEMP(ORARY)?\s+TABLE\b(?!.*\bON COMMIT DROP\b)"),
            file => file.IsUnder("src/") && (IsCSharp(file) || file.IsUnder("src/EJournal.Data/PostgreSql/"))),
        new("The console belongs to the command line", new(@"\b(Ansi)?Console\."),
            file => IsProduction(file) && !file.IsUnder("src/EJournal.GraphQL/CommandLine/")),
        new("Nothing is left for later or switched off",
            new(@"\b(TODO|FIXME|HACK|XXX)\b|\bNotImplementedException\b|\bSkip\s*=\s*""|#pragma warning disable|#nullable disable"),
            IsCSharp, CommentsToo: true),
        new("Names say what a thing is", new(@"\b(class|record|struct|interface)\s+\w*(Manager|Helpers?|Utils?|Utility|Base|Impl)\b"), IsProduction),
        new("A type describes fields and does not reach the database", new(@"\b(JournalDb|DbContext)\b"),
            file => IsProduction(file) && file.Name.EndsWith("Type.cs", StringComparison.Ordinal)),
        new("The engine sees ASP.NET Core in Http/ only", new(@"\bMicrosoft\."),
            file => IsCSharp(file) && file.IsUnder("src/EJournal.GraphQL.Engine/") && !file.IsUnder("src/EJournal.GraphQL.Engine/Http/")),
        new("Domain and the plugin contract use the base class library only", new(@"^\s*(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?(?!System\b|EJournal\.(Domain|Plugins)\b|var\b|\()\w+\.?\w*.*;\s*$|\bMicrosoft\."),
            file => IsCSharp(file) && (file.IsUnder("src/EJournal.Domain/") || file.IsUnder("src/EJournal.Plugins.Abstractions/"))),
        new("The working copy names no folder outside itself", new(@"(^|[^\w.])/(work|farm)/|\.\./shared\b|\bshared/(docs|contract|conformance|bench)\b"),
            _ => true, CommentsToo: true),
    ];

    public static CodeRule Named(string name) => All.Single(rule => rule.Name == name);

    private static bool IsCSharp(SourceFile file) => file.Path.EndsWith(".cs", StringComparison.Ordinal);

    private static bool IsProduction(SourceFile file) => IsCSharp(file) && (file.IsUnder("src/") || file.IsUnder("plugins/"));
}
