using EJournal.Access.Tests.School;
using EJournal.Data.Import;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Access.Tests.Schools;

/// <summary>The files of one school, with the very keys of the other: file numbers, staff numbers, classes and logins.</summary>
public sealed class ImportRouteTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ejournal-schools-");
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        Assert.Empty((await ImportAsync(Repository.DemoSchool, "first")).Problems);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_import_with_the_other_schools_keys_makes_rows_of_its_own_and_changes_none_of_the_other()
    {
        var before = await FirstAsync();
        // No column but the login is one of the whole installation.
        Copy((file, line) => line.Replace("Корнилов;Никита", "Иванцов;Никита", StringComparison.Ordinal), logins: false);

        var result = await ImportAsync(_folder.FullName, "second");

        Assert.Empty(result.Problems);
        Assert.Equal(before, await FirstAsync());
        await using var db = _database.Open();
        var numbers = await db.Pupils.Where(p => p.FileNumber == "П-0001").OrderBy(p => p.SchoolId).Select(p => p.Person.LastName).ToListAsync();
        Assert.Equal(["Корнилов", "Иванцов"], numbers);
    }

    [Fact]
    public async Task An_import_with_a_login_of_the_other_school_is_refused_and_does_not_tell_whose_it_is()
    {
        var before = await FirstAsync();
        Copy((_, line) => line.Replace("Корнилов;Никита", "Иванцов;Сергей", StringComparison.Ordinal), logins: true);

        var result = await ImportAsync(_folder.FullName, "second");

        Assert.NotEmpty(result.Problems);
        Assert.All(result.Problems, problem => Assert.DoesNotContain("Корнилов Никита", $"{problem}", StringComparison.Ordinal));
        Assert.Equal(before, await FirstAsync());
        await using var db = _database.Open();
        Assert.Equal(1, await db.Schools.CountAsync());
    }

    private void Copy(Func<string, string, string> change, bool logins)
    {
        foreach (var file in Directory.GetFiles(Repository.DemoSchool, "*.csv"))
        {
            var lines = File.ReadAllLines(file);
            var login = Array.IndexOf(lines[0].Split(';'), "Логин");
            File.WriteAllLines(
                Path.Combine(_folder.FullName, Path.GetFileName(file)),
                lines.Take(1).Concat(lines.Skip(1).Select(line => change(file, logins || login < 0 ? line : string.Join(';', line.Split(';').Select((cell, i) => i == login ? "" : cell))))));
        }
    }

    private Task<ImportResult> ImportAsync(string folder, string school) => _database.Services.GetRequiredService<SchoolImport>().RunAsync(
        new ImportRequest { Folder = folder, SchoolKey = school }, CancellationToken.None);

    private async Task<IReadOnlyList<string>> FirstAsync()
    {
        await using var db = _database.Open();
        return SchoolRows.Of(db, (await db.Schools.SingleAsync(s => s.Key == "first")).Id);
    }
}
