using System.Diagnostics;
using EJournal.Data;

namespace EJournal.Journal.Bench.Seeding;

/// <summary>
/// One school of 1,200 pupils, and as many schools of one class beside it as are asked for, each with the whole year. What
/// stands in lists goes through Entity Framework; what there is much of is made by the database out of those.
/// </summary>
internal sealed class Installation(JournalDb db)
{
    public const int BigClasses = 40;
    public const int PupilsInClass = 30;

    public async Task FillAsync(int schools)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < schools; i++)
            await new SchoolLists(db, i).AddAsync(i == 0 ? BigClasses : 1, i == 0 ? 60 : 12);
        Tell(watch, "lists");
        var year = new YearOfRecords(db);
        foreach (var (what, sql) in year.Statements)
        {
            await year.RunAsync(sql);
            Tell(watch, what);
        }
    }

    private static void Tell(Stopwatch watch, string what) => Console.WriteLine($"{watch.Elapsed.TotalSeconds,6:F0} s {what}");
}
