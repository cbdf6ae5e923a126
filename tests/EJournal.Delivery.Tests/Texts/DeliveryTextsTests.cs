using EJournal.Delivery.Texts;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;
using Xunit;

namespace EJournal.Delivery.Tests.Texts;

public sealed class DeliveryTextsTests
{
    private static readonly NewsLine Mark = new()
    {
        Kind = DiaryChangeKind.MarkSet,
        Subject = "Алгебра",
        Date = new(2026, 11, 22),
        LessonNumber = 2,
        MarkValue = "5",
        WorkKind = "контрольная работа",
    };

    private static readonly NewsLine Homework = Mark with
    {
        Kind = DiaryChangeKind.Homework,
        MarkValue = null,
        Homework = [new("§5, упр. 10", null)],
    };

    private static readonly NewsLine Absence = Mark with { Kind = DiaryChangeKind.Attendance, MarkValue = null, Attendance = AttendanceStatus.Absent };

    private static readonly NewsLine Final = Mark with { Kind = DiaryChangeKind.FinalMark, Of = "1 четверть" };

    private static readonly NewsLine Examination = Mark with { Kind = DiaryChangeKind.Examination, MarkValue = null, Of = "ЕГЭ", Outcome = "баллов 86 из 100" };

    public static TheoryData<string, NewsLine, string?, string?> Lines => new()
    {
        { "a mark", Mark, "Алгебра, 22.11: 5 — контрольная работа", "Алгебра, 22.11: новая отметка" },
        { "a comment", Mark with { Comment = "  без \n ошибок " }, "Алгебра, 22.11: 5 — контрольная работа (без ошибок)", "Алгебра, 22.11: новая отметка" },
        {
            "a correction",
            Mark with { Kind = DiaryChangeKind.MarkCorrected, MarkValue = "4" },
            "Алгебра, 22.11: 4 — контрольная работа (исправлено)",
            "Алгебра, 22.11: отметка исправлена"
        },
        { "a withdrawal", Mark with { Kind = DiaryChangeKind.MarkWithdrawn, MarkValue = null }, "Алгебра, 22.11: отметка снята", "Алгебра, 22.11: отметка снята" },
        { "a mark set and taken back at once", Mark with { MarkValue = null }, null, null },
        { "homework", Homework, "Алгебра, 22.11, задание на дом: §5, упр. 10", "Алгебра, 22.11: новое задание на дом" },
        {
            "homework with a day",
            Homework with { Homework = [new("§5", new(2026, 11, 24)), new("читать", null)] },
            "Алгебра, 22.11, задание на дом: §5 (к 24.11); читать",
            "Алгебра, 22.11: новое задание на дом"
        },
        { "homework changed", Homework with { Told = true }, "Алгебра, 22.11, задание на дом: §5, упр. 10 (изменено)", "Алгебра, 22.11: задание на дом изменено" },
        { "homework taken back", Homework with { Homework = [], Told = true }, "Алгебра, 22.11: задание на дом снято", "Алгебра, 22.11: задание на дом снято" },
        { "homework taken back untold", Homework with { Homework = [] }, null, null },
        { "an absence", Absence, "Алгебра, 22.11: отсутствие на уроке", "Алгебра, 22.11: новая запись о посещаемости" },
        { "a late arrival", Absence with { Attendance = AttendanceStatus.Late }, "Алгебра, 22.11: опоздание", "Алгебра, 22.11: новая запись о посещаемости" },
        {
            "an absence taken back",
            Absence with { Attendance = AttendanceStatus.Present, Told = true },
            "Алгебра, 22.11: отметка об отсутствии снята",
            "Алгебра, 22.11: новая запись о посещаемости"
        },
        { "an absence taken back untold", Absence with { Attendance = AttendanceStatus.Present }, null, null },
        { "a final mark", Final, "Алгебра, 1 четверть: итоговая отметка 5", "Алгебра, 1 четверть: новая итоговая отметка" },
        { "a final mark changed", Final with { Told = true }, "Алгебра, 1 четверть: итоговая отметка 5 (исправлено)", "Алгебра, 1 четверть: итоговая отметка исправлена" },
        { "an examination", Examination, "Алгебра, 22.11, ЕГЭ: баллов 86 из 100", "Алгебра, 22.11: новый результат экзамена" },
        {
            "an examination with a mark, changed",
            Examination with { MarkValue = "5", Told = true },
            "Алгебра, 22.11, ЕГЭ: 5, баллов 86 из 100 (исправлено)",
            "Алгебра, 22.11: результат экзамена исправлен"
        },
        { "a kind without a text", Mark with { Kind = DiaryChangeKind.Remark }, null, null },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_says_what_the_privacy_level_allows(string what, NewsLine line, string? full, string? noValues)
    {
        Assert.True(what.Length > 0);
        Assert.Equal(full, DeliveryTexts.Compose([line], PrivacyLevel.Full, childName: null));
        Assert.Equal(noValues, DeliveryTexts.Compose([line], PrivacyLevel.NoValues, childName: null));
        Assert.Equal(full is null ? null : "В дневнике есть новая запись", DeliveryTexts.Compose([line], PrivacyLevel.NoticeOnly, "Никита"));
    }

    [Fact]
    public void Lines_stand_in_the_order_of_the_lessons_under_the_name_of_the_child()
    {
        var earlier = Absence with { Date = new(2026, 11, 20), LessonNumber = 5, Subject = "Физика" };
        var first = Homework with { LessonNumber = 1, Subject = "История" };

        var text = DeliveryTexts.Compose([Mark, first, earlier], PrivacyLevel.Full, "Никита");

        Assert.Equal(
            """
            Никита:
            Физика, 20.11: отсутствие на уроке
            История, 22.11, задание на дом: §5, упр. 10
            Алгебра, 22.11: 5 — контрольная работа
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void A_notice_says_one_thing_however_much_there_is() =>
        Assert.Equal("В дневнике есть новая запись", DeliveryTexts.Compose([Mark, Homework, Absence], PrivacyLevel.NoticeOnly, "Никита"));

    [Fact]
    public void Two_marks_of_one_lesson_read_once_without_values_and_twice_with_them()
    {
        Assert.Equal("Алгебра, 22.11: новая отметка", DeliveryTexts.Compose([Mark, Mark], PrivacyLevel.NoValues, null));
        Assert.Equal(
            "Алгебра, 22.11: 5 — контрольная работа\nАлгебра, 22.11: 5 — контрольная работа",
            DeliveryTexts.Compose([Mark, Mark], PrivacyLevel.Full, null));
    }

    [Fact]
    public void A_code_fits_one_Cyrillic_SMS() => Assert.True(DeliveryTexts.ConfirmationCode("123456").Length <= 70);
}
