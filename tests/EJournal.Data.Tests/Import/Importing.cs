using EJournal.Data.Import;
using EJournal.TestKit.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Data.Tests.Import;

internal static class Importing
{
    public static Task<ImportResult> ImportAsync(
        this TestDatabase database, string folder, bool dryRun = false, string school = "main") =>
        database.Services.GetRequiredService<SchoolImport>().RunAsync(
            new ImportRequest { Folder = folder, DryRun = dryRun, SchoolKey = school }, CancellationToken.None);

    public static Task<ImportResult> ImportAsync(this TestDatabase database, ImportedFolder folder, bool dryRun = false) =>
        database.ImportAsync(folder.Path, dryRun);

    public static async Task<ImportResult> ImportedAsync(this TestDatabase database, ImportedFolder folder)
    {
        var result = await database.ImportAsync(folder);
        Assert.Empty(result.Problems);
        return result;
    }

    public static ImportCount CountOf(this ImportResult result, string file) => result.Counts.Single(count => count.File == file);

    /// <summary>The files that the import changed, with what it did.</summary>
    public static IEnumerable<ImportCount> Changes(this ImportResult result) =>
        result.Counts.Where(count => count.Added + count.Updated > 0);
}
