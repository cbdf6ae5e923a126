using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.SchoolYears;

public sealed class ClassListTests : JournalTest
{
    [Fact]
    [Requirement("PPL-04")]
    public async Task A_class_is_added_and_changed_by_who_keeps_the_lists()
    {
        Assert.Equal("""{"data":{"createClass":{"schoolClass":{"name":"1В","year":2026,"shift":2},"errors":[]}}}""", await CreateAsync("administrator", 1, "в", 2));
        Assert.Equal("""{"data":{"createClass":{"schoolClass":{"name":"10","year":2026,"shift":1},"errors":[]}}}""", await CreateAsync("deputy", 10, ""));
        Assert.Equal(
            """{"data":{"changeClass":{"schoolClass":{"name":"7Г","year":2026,"shift":2},"errors":[]}}}""",
            await ChangeAsync("clerk", School.Class7B.Id, """letter: "г", shift: 2"""));

        await using var db = Server.Database.Open();
        Assert.Equal(["class.create", "class.create", "class.change"], await db.AuditEntries.OrderBy(a => a.Sequence).Select(a => a.Action).ToListAsync());
        Assert.Equal(
            """{"before":{"letter":"Б","shift":1},"after":{"letter":"Г","shift":2}}""", (await db.AuditEntries.OrderBy(a => a.Sequence).LastAsync()).Details);
    }

    [Theory]
    [InlineData(7, "а", 1, "CONFLICT", "letter", "Класс 7А в этом учебном году уже есть.")]
    [InlineData(7, "A", 1, "CONFLICT", "letter", "Класс 7А в этом учебном году уже есть.")]
    [InlineData(12, "А", 1, "INVALID_VALUE", "gradeLevel", "Номер класса: от 1 до 11.")]
    [InlineData(1, "1", 1, "INVALID_VALUE", "letter", "Литера: до 8 букв и цифр.")]
    [InlineData(7, "В", 4, "INVALID_VALUE", "shift", "Смена: от 1 до 3.")]
    public async Task A_class_has_a_grade_a_letter_of_its_own_and_a_shift(int grade, string letter, int shift, string code, string field, string message)
    {
        Assert.Equal(
            $$$$"""{"data":{"createClass":{"schoolClass":null,"errors":[{"code":"{{{{code}}}}","message":"{{{{message}}}}","field":"{{{{field}}}}"}]}}}""",
            await CreateAsync("administrator", grade, letter, shift));
    }

    [Fact]
    public async Task The_same_key_adds_one_class()
    {
        const string asked = """mutation { createClass(input: { gradeLevel: 3, letter: "А", idempotencyKey: "one" }) { schoolClass { name } errors { message } } }""";

        Assert.Equal(await Server.AskAsync("administrator", asked), await Server.AskAsync("administrator", asked));
        await using var db = Server.Database.Open();
        Assert.Equal(1, await db.Classes.CountAsync(c => c.GradeLevel == 3));
    }

    [Fact]
    [Requirement("PPL-07")]
    public async Task Others_keep_no_classes()
    {
        const string refused = """{"data":{"createClass":{"schoolClass":null,"errors":[{"code":"FORBIDDEN","message":"Список классов ведёт другой сотрудник: так решила школа.","clause":"S-02"}]}}}""";

        Assert.Equal(refused, await CreateAsync("maths", 1, "А")); // a homeroom teacher
        Assert.Equal(refused, await CreateAsync("methodist", 1, "А"));
        Assert.Contains("\"code\":\"FORBIDDEN\"", await CreateAsync("annas-father", 1, "А"), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", await CreateAsync("anna", 1, "А"), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await ChangeAsync("other-director", School.Class7B.Id, "shift: 2"), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal((3, 1), (await db.Classes.CountAsync(), (await db.Classes.SingleAsync(c => c.Id == School.Class7B.Id)).Shift));
    }

    private Task<string> CreateAsync(string login, int grade, string letter, int? shift = null) => Server.AskAsync(login, $$"""
        mutation { createClass(input: { gradeLevel: {{grade}}, letter: "{{letter}}"{{(shift is null ? "" : $", shift: {shift}")}} }) {
          schoolClass { name year shift } errors { code message ... on RuleError { clause } ... on InputError { field } } } }
        """);

    private Task<string> ChangeAsync(string login, long classId, string change) => Server.AskAsync(login, $$"""
        mutation { changeClass(input: { classId: "{{Id("SchoolClass", classId)}}", {{change}} }) {
          schoolClass { name year shift } errors { code message ... on RuleError { clause } ... on InputError { field } } } }
        """);
}
