using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.TestKit;
using EJournal.TestKit.Schools;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.PersonalData;

public sealed class ConsentTests : ConsentTest
{
    [Fact]
    [Requirement("PDN-02")]
    public async Task A_parent_consents_himself_and_the_consent_keeps_the_version_he_read()
    {
        await PublishAsync("administrator");

        var given = await RecordAsync("annas-father", new { pupilId = Id("Pupil", School.Anna.Id), textVersion = 1 });
        await PublishAsync("director", text: Text + " Редакция вторая.");

        Assert.EndsWith(
            "\"kind\":\"PUPIL_DATA\",\"origin\":\"ELECTRONIC\",\"documentNumber\":null,\"givenOn\":\"2026-09-07\",\"text\":{\"version\":1}},\"errors\":[]}}}",
            given, StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"school":{"consentTexts":[{"version":2},{"version":1}]},"viewer":{"consents":[{"text":{"version":1,"text":"%"},"withdrawnOn":null}]}}}""".Replace("%", Text, StringComparison.Ordinal),
            await Server.AskAsync("annas-father", "{ school { consentTexts(kind: PUPIL_DATA) { version } } viewer { consents { text { version text } withdrawnOn } } }"));
        Assert.Equal(
            """{"data":{"recordConsent":{"consent":null,"errors":[{"code":"CONFLICT","field":"textVersion"}]}}}""",
            await RecordAsync("boris-mother", new { pupilId = Id("Pupil", School.Boris.Id), textVersion = 1 }));
    }

    [Fact]
    public async Task Who_is_no_longer_a_parent_of_the_child_does_not_end_what_he_consented_to_for_it()
    {
        var consentId = await FatherConsentsAsync();
        await using (var db = Server.Database.Open())
        {
            // The parent of another child, so that he still reads what he gave.
            await db.Guardianships.Where(g => g.ParentId == School.AnnasFather.Id).ExecuteDeleteAsync();
            db.Add(new Guardianship { SchoolId = School.School.Id, ParentId = School.AnnasFather.Id, PupilId = School.Vera.Id });
            await db.SaveChangesAsync();
        }

        Assert.Equal(
            """{"data":{"withdrawConsent":{"consent":null,"errors":[{"code":"FORBIDDEN","clause":"S-02"}]}}}""",
            await WithdrawAsync("annas-father", new { consentId }));
    }

    [Theory]
    [InlineData("maths")]
    [InlineData("administrator")]
    [InlineData("clerk")]
    [Requirement("PDN-02")]
    public async Task What_a_parent_signed_is_entered_with_its_number_and_date(string login)
    {
        await PublishAsync("administrator");

        var given = await RecordAsync(login, new
        {
            pupilId = Id("Pupil", School.Boris.Id),
            parentId = Id("Parent", School.BorisMother.Id),
            textVersion = 1,
            document = Paper,
        });

        Assert.EndsWith(
            "\"origin\":\"WRITTEN\",\"documentNumber\":\"17\",\"givenOn\":\"2026-09-01\",\"text\":{\"version\":1}},\"errors\":[]}}}",
            given, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("english1", """[{"code":"FORBIDDEN","clause":"S-02"}]""")]
    [InlineData("director", """[{"code":"FORBIDDEN","clause":"S-02"}]""")]
    [InlineData("teacher-and-mother", """[{"code":"NOT_FOUND","field":"pupilId"}]""")]
    public async Task A_paper_is_entered_by_who_keeps_the_data_about_people_and_for_the_own_class(string login, string errors)
    {
        await PublishAsync("administrator");

        // The teacher of 7Б is the mother of a pupil of 7А and does not see this one; english1 teaches the other subgroup.
        var pupil = login == "english1" ? School.Anna : School.Boris;
        var parent = login == "english1" ? School.AnnasFather : School.BorisMother;
        var refused = await RecordAsync(
            login, new { pupilId = Id("Pupil", pupil.Id), parentId = Id("Parent", parent.Id), textVersion = 1, document = Paper });

        Assert.Equal("""{"data":{"recordConsent":{"consent":null,"errors":%}}}""".Replace("%", errors, StringComparison.Ordinal), refused);
        Assert.Empty(await ConsentsAsync());
    }

    [Fact]
    public async Task Nobody_consents_for_a_stranger_s_child_without_a_paper_with_a_wrong_date_or_to_a_text_that_is_not_there()
    {
        await PublishAsync("administrator");
        var (pupil, parent) = (Id("Pupil", School.Boris.Id), Id("Parent", School.BorisMother.Id));

        Assert.Contains("\"field\":\"pupilId\"", await RecordAsync("annas-father", new { pupilId = pupil, textVersion = 1 }), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"document\"", await RecordAsync("maths", new { pupilId = pupil, parentId = parent, textVersion = 1 }), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"document\"", await RecordAsync(
            "maths", new { pupilId = pupil, parentId = parent, textVersion = 1, document = new { number = "1", date = "2026-09-08" } }), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"textVersion\"", await RecordAsync(
            "maths", new { pupilId = pupil, parentId = parent, textVersion = 2, document = Paper }), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"parentId\"", await RecordAsync(
            "maths", new { pupilId = pupil, parentId = Id("Parent", School.AnnasFather.Id), textVersion = 1, document = Paper }), StringComparison.Ordinal);
        Assert.Empty(await ConsentsAsync());
    }

    [Fact]
    public async Task Only_a_legal_representative_consents()
    {
        await PublishAsync("administrator");
        await using (var db = Server.Database.Open())
        {
            await db.Guardianships.Where(g => g.ParentId == School.AnnasFather.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(g => g.LegalRepresentative, false));
        }

        Assert.Equal(
            """{"data":{"recordConsent":{"consent":null,"errors":[{"code":"FORBIDDEN","clause":"PDN-02"}]}}}""",
            await RecordAsync("annas-father", new { pupilId = Id("Pupil", School.Anna.Id), textVersion = 1 }));
    }

    [Fact]
    [Requirement("PDN-02")]
    public async Task The_homeroom_teacher_sees_for_whom_a_consent_is_missing_and_nobody_else_s_class()
    {
        const string missing = "{ viewer { homeroomClasses { pupilsWithoutConsent { name { short } } } } }";
        await FatherConsentsAsync();

        Assert.Equal(
            """{"data":{"viewer":{"homeroomClasses":[{"pupilsWithoutConsent":[{"name":{"short":"Волков И. О."}}]}]}}}""", await Server.AskAsync("maths", missing));
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync(
            "teacher-and-mother", $$"""{ node(id: "{{Id("SchoolClass", School.Class7A.Id)}}") { ... on SchoolClass { pupilsWithoutConsent { id } } } }"""), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("PDN-02")]
    public async Task Withdrawing_the_last_consent_ends_what_is_sent_and_is_kept_in_the_history()
    {
        var consent = await FatherConsentsAsync();
        await using (var db = Server.Database.OpenTracking())
            WaitingMessage.Add(db, School);

        Assert.Equal(
            """{"data":{"withdrawConsent":{"consent":{"withdrawnOn":"2026-09-07"},"errors":[]}}}""",
            await WithdrawAsync("annas-father", new { consentId = consent }));

        await using var after = Server.Database.Open();
        var agreement = await after.DeliveryAgreements.SingleAsync();
        Assert.Equal(("CONSENT", Server.Database.Clock.Now), (agreement.WithdrawalReason, agreement.WithdrawnAt!.Value));
        Assert.Equal(DeliveryStatus.Withdrawn, (await after.DeliveryMessages.SingleAsync()).Status);
        Assert.Equal(
            """{"data":{"withdrawConsent":{"consent":null,"errors":[{"code":"CONFLICT","clause":null}]}}}""",
            await WithdrawAsync("annas-father", new { consentId = consent }));
        Assert.Contains("\"withdrawnOn\":\"2026-09-07\"", await Server.AskAsync(
            "maths", $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { consents { withdrawnOn } } }"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consent_of_the_other_parent_keeps_what_is_sent()
    {
        var consent = await FatherConsentsAsync();
        await RecordAsync("teacher-and-mother", new { pupilId = Id("Pupil", School.Anna.Id), textVersion = 1 });
        await using (var db = Server.Database.OpenTracking())
            WaitingMessage.Add(db, School);

        await WithdrawAsync("annas-father", new { consentId = consent });

        await using var after = Server.Database.Open();
        Assert.Null((await after.DeliveryAgreements.SingleAsync()).WithdrawnAt);
    }

    [Theory]
    [InlineData("boris-mother", "NOT_FOUND")]
    [InlineData("english1", "NOT_FOUND")]
    [InlineData("director", "FORBIDDEN")]
    [InlineData("other-director", "NOT_FOUND")]
    public async Task A_stranger_withdraws_nothing(string login, string code)
    {
        var consent = await FatherConsentsAsync();

        Assert.Contains($"\"code\":\"{code}\"", await WithdrawAsync(login, new { consentId = consent, document = Paper }), StringComparison.Ordinal);
        Assert.Null(Assert.Single(await ConsentsAsync()).WithdrawnAt);
    }

    [Fact]
    [Requirement("PDN-03")]
    public async Task Staff_consent_themselves_or_on_paper_and_the_administration_sees_who_has_not()
    {
        await PublishAsync("administrator", "STAFF_DATA", "Даю согласие на обработку моих персональных данных в журнале.");

        var own = await RecordAsync("maths", new { teacherId = Id("Teacher", School.MathsTeacher.Id), textVersion = 1 });
        var paper = await RecordAsync("administrator", new { teacherId = Id("Teacher", School.EnglishTeacher1.Id), textVersion = 1, document = Paper });
        var anothers = await RecordAsync("maths", new { teacherId = Id("Teacher", School.EnglishTeacher2.Id), textVersion = 1, document = Paper });

        Assert.Contains("\"kind\":\"STAFF_DATA\",\"origin\":\"ELECTRONIC\"", own, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"STAFF_DATA\",\"origin\":\"WRITTEN\",\"documentNumber\":\"17\"", paper, StringComparison.Ordinal);
        Assert.Contains("\"clause\":\"S-02\"", anothers, StringComparison.Ordinal);
        var missing = await Server.AskAsync("administrator", "{ school { staffWithoutConsent { name { full } } } }");
        Assert.Equal(9, missing.Split("Имя Отчество").Length - 1);
        Assert.DoesNotContain("Петрова", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("Ким", missing, StringComparison.Ordinal);
        Assert.Contains("Ли Имя", missing, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("maths", "{ school { staffWithoutConsent { id } } }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("maths")]
    [InlineData("annas-father")]
    [InlineData("clerk")]
    public async Task The_text_comes_from_the_administration(string login)
    {
        Assert.Contains("\"code\":\"FORBIDDEN\"", await PublishAsync(login), StringComparison.Ordinal);
    }

    private async Task<List<Domain.PersonalData.Consent>> ConsentsAsync()
    {
        await using var db = Server.Database.Open();
        return await db.Consents.ToListAsync();
    }
}
