using EJournal.Data.Import;
using EJournal.Data.Tests.Writes;
using EJournal.Domain.Rules;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Data.Tests.PostgreSql;

/// <summary>An import may take minutes. On PostgreSQL it stops its own school alone.</summary>
[Trait("Database", "Own")]
public sealed class ImportBesideWritesTests
{
    [Fact]
    public async Task School_that_is_imported_is_told_so_and_another_goes_on()
    {
        await using var database = await TestDatabase.CreateAsync(provider: DatabaseProvider.PostgreSql);
        var school = TestSchool.In(database);
        using var folder = new Import.ImportedFolder().With("school.csv", "Название;Часовой пояс", "Школа с новым названием;Europe/Moscow");
        using var held = new Held();
        var importing = Task.Run(() => database.Services.GetRequiredService<SchoolImport>().RunAsync(
            new ImportRequest { Folder = folder.Path, SchoolKey = "main", Progress = held }, default));
        await held.Begun;

        var refused = await SetAsync("maths", school.MathsLesson, school.Boris);
        var beside = await database.Writes.RunAsync(
            Data.Writes.WriteRequest.BySystem(school.OtherLesson.SchoolId, "test"), (write, _) =>
            {
                write.Audit("test", "School:other");
                return Task.FromResult(Decision.Allow(1L));
            }, default);
        held.GoOn();
        Assert.Empty((await importing).Problems);
        var later = await SetAsync("maths", school.MathsLesson, school.Boris);

        var refusal = Assert.Single(refused.Refusals);
        Assert.Equal((RefusalCode.Conflict, "Данные школы сейчас загружаются из файлов. Повторите через несколько минут."), (refusal.Code, refusal.Message));
        Assert.True(beside.Allowed);
        Assert.True(later.Allowed);

        async Task<Decision<long>> SetAsync(string login, Domain.Lessons.Lesson lesson, Domain.People.Pupil pupil) =>
            await database.Writes.RunAsync(MarkWrite.Request(await school.ViewerAsync(login)), MarkWrite.Set(lesson, pupil, "4"), default);
    }

    /// <summary>Stops the import where it has begun to write.</summary>
    private sealed class Held : IProgress<ImportProgress>, IDisposable
    {
        private readonly TaskCompletionSource _begun = new();
        private readonly ManualResetEventSlim _goOn = new();

        public Task Begun => _begun.Task;

        public void GoOn() => _goOn.Set();

        public void Dispose() => _goOn.Dispose();

        public void Report(ImportProgress value)
        {
            if (value.Stage != ImportStage.Writing)
                return;
            _begun.TrySetResult();
            _goOn.Wait();
        }
    }
}
