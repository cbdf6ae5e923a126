using EJournal.Data;

namespace EJournal.TestKit.Databases;

/// <summary>SQLite files of this run.</summary>
internal static class TestFile
{
    private static readonly Lazy<DirectoryInfo> s_templates = new(MakeFolder);

    public static string ConnectionString(string file) => $"Data Source={file}";

    public static async Task<string> MakeTemplateAsync(string name, Func<TestDatabase, Task> fill)
    {
        var file = Path.Combine(s_templates.Value.FullName, $"{name}.db");
        await using var database = await TestDatabase.InAsync(new() { ConnectionString = ConnectionString(file) });
        await fill(database);
        // All into the one file that is copied.
        await database.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return file;
    }

    private static DirectoryInfo MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("ejournal-templates-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder;
    }
}
