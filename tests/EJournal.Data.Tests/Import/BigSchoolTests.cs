using System.Diagnostics;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using EJournal.TestKit.SampleSchools;
using Xunit.Abstractions;

namespace EJournal.Data.Tests.Import;

// Runs alone, so that the processor time of the process is the import's.
[CollectionDefinition(nameof(BigSchoolTests), DisableParallelization = true)]
[Collection(nameof(BigSchoolTests))]
public sealed class BigSchoolTests(ITestOutputHelper output)
{
    // The budget is 10 s on two cores in Release. Processor time: what else the machine does is not the import's fault.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    [Requirement("CUR-09")]
    public async Task A_school_of_22_classes_is_imported_and_imported_again_in_time()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new ImportedFolder();
        BigSchool.WriteTo(folder.Path);

        var (result, first) = await TimedAsync("first", database, folder);
        var (again, second) = await TimedAsync("again", database, folder);

        output.WriteLine(string.Join('\n', result.Counts));
        Assert.Equal(BigSchool.Pupils, result.CountOf("pupils.csv").Added);
        Assert.Equal(BigSchool.Parents, result.CountOf("parents.csv").Added);
        Assert.Empty(again.Changes());
        Assert.InRange(first, TimeSpan.Zero, Limit);
        Assert.InRange(second, TimeSpan.Zero, Limit);
    }

    private async Task<(Data.Import.ImportResult Result, TimeSpan Processor)> TimedAsync(string name, TestDatabase database, ImportedFolder folder)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var result = await database.ImportedAsync(folder);
        process.Refresh();
        var processor = process.TotalProcessorTime - before;
        output.WriteLine($"{name}: {watch.Elapsed.TotalSeconds:0.00} s, processor {processor.TotalSeconds:0.00} s");
        return (result, processor);
    }
}
