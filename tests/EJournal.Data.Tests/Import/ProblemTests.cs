using EJournal.TestKit;
using EJournal.TestKit.Databases;

namespace EJournal.Data.Tests.Import;

public sealed class ProblemTests
{
    [Fact]
    [Requirement("CUR-09")]
    public async Task Every_problem_of_every_file_is_reported_at_once_and_nothing_is_written()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = BrokenFolder.Create();
        var before = await DatabaseDump.OfAsync(database);

        var result = await database.ImportAsync(folder);

        // Within a line the order of columns is the reader's own business.
        var files = BrokenFolder.Problems.Select(problem => problem.File).Distinct().ToList();
        var actual = result.Problems.Select(problem => (problem.File, problem.Line, problem.Column, problem.Value, problem.English))
            .OrderBy(problem => files.IndexOf(problem.File)).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column, StringComparer.Ordinal);
        Assert.Equal(
            BrokenFolder.Problems.OrderBy(problem => files.IndexOf(problem.File)).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column, StringComparer.Ordinal),
            actual);
        Assert.Equal("класс записан неверно, ожидается, например, 7Б", result.Problems.Single(problem => problem.Value == "12Б").Russian);
        Assert.Contains(("load.csv", 5, "Подгруппа", "no pupil of the class is in this subgroup"),
            result.Notices.Select(notice => (notice.File, notice.Line!.Value, notice.Column!, notice.English)));
        Assert.Empty(result.Counts);
        Assert.Equal(before, await DatabaseDump.OfAsync(database));
    }

    [Fact]
    public async Task Missing_columns_unreadable_and_empty_files_are_problems()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new ImportedFolder().With("subjects.csv", "Сокращение", "рус").With("classes.csv");
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "pupils.csv"), [0x50, 0x4B, 0x03, 0x04, 0x14, 0x06, 0x08, 0x80, 0x01]);

        var result = await database.ImportAsync(folder);

        Assert.Equal(
            [
                ("subjects.csv", 1, "Предмет", "a required column is missing"),
                ("classes.csv", null, null, "the file is empty"),
                ("pupils.csv", null, null, "the file is not CSV text"),
                ("school.csv", null, null, "no school has this key: school.csv is needed"),
            ],
            result.Problems.Select(problem => (problem.File, problem.Line, problem.Column, problem.English)));
    }

    [Fact]
    public async Task Lines_are_counted_inside_quotes_too()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new ImportedFolder()
            .With("school.csv", "Название;Часовой пояс", "Школа;Europe/Moscow")
            .With("holidays.csv", "Дата;Название", "04.11.2026;\"День", "народного", "единства\"", "", "завтра;Праздник");

        var result = await database.ImportAsync(folder);

        var problem = Assert.Single(result.Problems);
        Assert.Equal((6, "Дата", "завтра"), (problem.Line, problem.Column, problem.Value));
    }

    [Fact]
    public async Task A_login_of_another_school_is_taken()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(Repository.DemoSchool);
        using var folder = new ImportedFolder()
            .With("school.csv", "Название;Часовой пояс", "Другая;Asia/Omsk")
            .With("staff.csv", "Табельный номер;Фамилия;Имя;Роли;Логин", "1;Зимина;Юлия;директор;Director");

        var result = await database.ImportAsync(folder.Path, school: "other");

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("Director", "the login belongs to another person"), (problem.Value, problem.English));
    }

    [Fact]
    public async Task A_missing_folder_is_a_problem()
    {
        await using var database = await TestDatabase.CreateAsync();

        var result = await database.ImportAsync("/no/such/folder");

        Assert.Equal("the folder does not exist", Assert.Single(result.Problems).English);
    }
}
