using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Import;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Hosting;

/// <summary>The invented school that <c>serve --demo</c> starts with. Its password is public: it is for trying out only.</summary>
public static class DemoSchool
{
    public const string Password = "demo-school-2026";

    private static readonly string[] Logins = ["director", "deputy", "admin", "t3a", "t1a", "teacher11", "parent39", "parent40", "parent1", "parent54", "pupil25"];

    /// <summary>Imports the school and sets the demo passwords, when the database holds no school yet.</summary>
    public static async Task EnsureAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JournalDb>();
        if (await db.Schools.AnyAsync(ct))
            return;

        var folder = Path.Combine(AppContext.BaseDirectory, "demo-school");
        var import = scope.ServiceProvider.GetRequiredService<SchoolImport>();
        var result = await import.RunAsync(new ImportRequest { Folder = folder }, ct);
        if (result.Problems.Count > 0)
            throw new InvalidOperationException($"The demo school in {folder} does not import: {result.Problems[0].English}");

        // Invented people: nothing personal leaves the country when a messenger shows what it can do. And its lessons stay where
        // they are while the clock goes on: what the pages show to try must not be too late to try.
        var school = await db.Schools.SingleAsync(ct);
        var decided = await scope.ServiceProvider.GetRequiredService<JournalWrites>().RunAsync(
            WriteRequest.BySystem(school.Id, "demoSchool"),
            (write, token) => write.DecideAsync(null, [("foreignChannelContent", "\"FULL\""), ("markChangeCutoff", "null")], "Демонстрационная школа: люди вымышлены", token),
            ct);
        if (!decided.Allowed)
            throw new InvalidOperationException($"The demo school's regulation was refused: {decided.Refusals[0].Code}.");

        var passwords = scope.ServiceProvider.GetRequiredService<AccountPasswords>();
        foreach (var login in Logins)
            await passwords.SetAsync(login, Password);
    }
}
