using System.Text;
using EJournal.Data.Import;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Import;

/// <summary>The forms in which spreadsheets save a table.</summary>
public sealed class FileFormTests
{
    public static TheoryData<string, char, string> Forms()
    {
        var forms = new TheoryData<string, char, string>();
        foreach (var encoding in new[] { "utf-8", "utf-8 with mark", "utf-16le", "utf-16le with mark", "utf-16be", "utf-16be with mark", "windows-1251" })
        {
            foreach (var separator in new[] { ';', ',', '\t' })
            {
                forms.Add(encoding, separator, "\n");
                forms.Add(encoding, separator, "\r\n");
            }
        }

        return forms;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_encoding_separator_and_line_break_reads_the_same(string encoding, char separator, string newline)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new ImportedFolder()
            .With("school.csv", "Название;Краткое название;Часовой пояс;Адрес", "Школа № 5;Школа, пятая;Europe/Moscow;")
            .With("staff.csv", "Табельный номер;Фамилия;Имя;Отчество;Роли;Email", "0007;Ёлкина;Фёкла;;учитель, методист;f@school.example");
        folder.Rewrite(EncodingOf(encoding), separator, newline);

        var result = await database.ImportAsync(folder);

        Assert.Empty(result.Problems);
        Assert.Equal([new("school.csv", 1, 0, 0), new("staff.csv", 1, 0, 0)], result.Counts);
        await using var db = database.Open();
        var school = await db.Schools.SingleAsync();
        Assert.Equal(("Школа № 5", "Школа, пятая", null), (school.Name, school.ShortName, school.Address));
        var employee = await db.Employees.Include(e => e.Person).SingleAsync();
        Assert.Equal(("0007", "Ёлкина Фёкла", "f@school.example"), (employee.StaffNumber, employee.Person.Name.Full, employee.Person.Email));
        Assert.Equal(2, await db.EmployeeRoles.CountAsync());
    }

    [Fact]
    public async Task Quotes_line_breaks_spaces_and_column_order_do_not_matter()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new ImportedFolder()
            .With("School.CSV", " TIMEZONE ;\u00A0НАЗВАНИЕ ;Адрес", "Europe/Moscow; \"Школа \"\"Родник\"\"\" ;\"ул. Лесная,", " 5\"", ";;", "", " ; ; ")
            .With("subjects.csv", "sep=;", "сокращение;ПРЕДМЕТ", "\u00A0рус\u202F;  Русский\u00A0 язык ", "", "");

        var result = await database.ImportAsync(folder);

        Assert.Empty(result.Problems);
        await using var db = database.Open();
        var school = await db.Schools.SingleAsync();
        Assert.Equal(("Школа \"Родник\"", "ул. Лесная, 5"), (school.Name, school.Address));
        var subject = await db.Subjects.SingleAsync();
        Assert.Equal(("Русский язык", "рус"), (subject.Name, subject.ShortName));
    }

    [Fact]
    public async Task Unknown_columns_and_files_are_noted_and_skipped()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new ImportedFolder()
            .With("school.csv", "Название;Часовой пояс;Девиз", "Школа;Europe/Moscow;Вперёд")
            .With("оценки.csv", "что-то");

        var result = await database.ImportAsync(folder);

        Assert.Empty(result.Problems);
        Assert.Equal(
            [("оценки.csv", null, null, "not a file of the import, skipped"), ("school.csv", 1, "Девиз", "unknown column skipped")],
            result.Notices.Select(notice => (notice.File, notice.Line, notice.Column, notice.English)));
    }

    private static Encoding EncodingOf(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(false),
        "utf-8 with mark" => new UTF8Encoding(true),
        "utf-16le" => new UnicodeEncoding(false, false),
        "utf-16le with mark" => new UnicodeEncoding(false, true),
        "utf-16be" => new UnicodeEncoding(true, false),
        "utf-16be with mark" => new UnicodeEncoding(true, true),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(1251, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
    };
}
