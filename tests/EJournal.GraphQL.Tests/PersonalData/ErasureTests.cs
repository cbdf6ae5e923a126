using System.Data.Common;
using EJournal.Data;
using EJournal.Data.Audit;
using EJournal.Domain.Attendance;
using EJournal.Domain.Corrections;
using EJournal.Domain.Delivery;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Messages;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.PersonalData;

public sealed class ErasureTests : JournalTest
{
    private const string Erase = "mutation($input: ErasePersonInput!) { erasePerson(input: $input) { erased nameKeptUntil errors { code } } }";

    // Each stands in one column about Vera or her mother.
    private static readonly string[] s_canaries =
    [
        "Канарейкина", "Златоуста", "Пернатовна", "vera-login", "L-CANARY", "canary@example.org", "+79995550001",
        "Птичкина", "mother-login", "+79995550002", "comment-canary", "reason-canary", "presence-canary", "copied-canary",
        "register-canary", "note-canary", "final-canary", "subject-canary", "message-canary", "reply-canary", "written-canary", "theme-canary",
        "notice-canary",
    ];

    private static object Document { get; } = new { number = "3", date = "2026-09-07" };

    [Fact]
    public async Task Who_attends_works_here_or_has_a_child_here_is_not_erased()
    {
        const string refused = """{"data":{"erasePerson":{"erased":false,"nameKeptUntil":null,"errors":[{"code":"CONFLICT"}]}}}""";

        Assert.Equal(refused, await EraseAsync("administrator", new { pupilId = Id("Pupil", School.Vera.Id), document = Document }));
        Assert.Equal(refused, await EraseAsync("administrator", new { parentId = Id("Parent", School.VerasMother.Id), document = Document }));
        Assert.Equal(refused, await EraseAsync("administrator", new { teacherId = Id("Teacher", School.Clerk.Id), document = Document }));
    }

    [Fact]
    [Requirement("PDN-01")]
    public async Task Nothing_is_left_of_a_family_but_nameless_marks_and_the_audit_chain_verifies()
    {
        await PlantAsync();
        await Server.DataAsync("veras-mother", "{ viewer { roles } }");
        var before = await DumpAsync();
        Assert.All(s_canaries, canary => Assert.Contains(canary, before, StringComparison.Ordinal));
        await LeaveAsync();

        // She left today: the name is kept for the consolidated sheet, what she is reached and signed in with is not.
        Assert.Equal(
            """{"data":{"erasePerson":{"erased":true,"nameKeptUntil":"2051-09-07","errors":[]}}}""",
            await EraseAsync("administrator", new { pupilId = Id("Pupil", School.Vera.Id), document = Document }));
        var kept = await DumpAsync();
        Assert.All(["vera-login", "canary@example.org", "+79995550001", "subject-canary", "message-canary", "reply-canary", "notice-canary"], gone => Assert.DoesNotContain(gone, kept, StringComparison.Ordinal));
        Assert.All(["Канарейкина", "comment-canary", "reason-canary", "presence-canary", "register-canary", "note-canary", "final-canary", "written-canary"], still => Assert.Contains(still, kept, StringComparison.Ordinal));

        // Of a parent nothing is kept.
        Assert.Equal(
            """{"data":{"erasePerson":{"erased":true,"nameKeptUntil":null,"errors":[]}}}""",
            await EraseAsync("administrator", new { parentId = Id("Parent", School.VerasMother.Id), document = Document }));
        Server.Database.Clock.Advance(TimeSpan.FromDays(366 * 25));
        Assert.Equal(
            """{"data":{"erasePerson":{"erased":true,"nameKeptUntil":null,"errors":[]}}}""",
            await EraseAsync("administrator", new { pupilId = Id("Pupil", School.Vera.Id), document = Document }));

        var dump = await DumpAsync();
        Assert.All(s_canaries, canary => Assert.DoesNotContain(canary, dump, StringComparison.Ordinal));
        // What others wrote to her mother about something else, and what she has no part in, stays.
        Assert.All(["answer-stays", "other-stays", "other-notice-stays", "other-reasons-stay", "other-presence-stays"], others => Assert.Contains(others, dump, StringComparison.Ordinal));
        await using var db = Server.Database.Open();
        Assert.Equal("4", (await db.Marks.SingleAsync(m => m.PupilId == School.Vera.Id && m.Comment == null && m.Id == School.VerasMark.Id)).Value);
        var chain = await AuditChain.VerifyAsync(db);
        Assert.True(chain.Intact);
        Assert.Equal(3, await db.AuditEntries.CountAsync(e => e.Action == "person.erase"));
    }

    [Theory]
    [InlineData("director")]
    [InlineData("maths")]
    [InlineData("veras-mother")]
    public async Task Only_the_administrator_erases(string login)
    {
        await LeaveAsync();

        Assert.Contains("\"code\":\"FORBIDDEN\"", await EraseAsync(login, new { pupilId = Id("Pupil", School.Vera.Id), document = Document }), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Empty(await db.Erasures.ToListAsync());
    }

    [Fact]
    public async Task Somebody_of_another_school_is_not_there()
    {
        Assert.Equal(
            """{"data":{"erasePerson":{"erased":false,"nameKeptUntil":null,"errors":[{"code":"NOT_FOUND"}]}}}""",
            await EraseAsync("administrator", new { pupilId = Id("Pupil", School.OtherPupil.Id), document = Document }));
    }

    [Fact]
    public async Task A_text_that_is_only_erased_takes_no_other_in_its_place()
    {
        await PlantAsync();
        await using var db = Server.Database.Open();

        await Assert.ThrowsAnyAsync<DbException>(() => db.Corrections.ExecuteUpdateAsync(s => s.SetProperty(c => c.Reasons, "другое")));
        await Assert.ThrowsAnyAsync<DbException>(() => db.Corrections.ExecuteUpdateAsync(s => s.SetProperty(c => c.Note, "другое")));
        await Assert.ThrowsAnyAsync<DbException>(() => db.Corrections.ExecuteUpdateAsync(s => s.SetProperty(c => c.Status, CorrectionStatus.Approved)));
        await Assert.ThrowsAnyAsync<DbException>(() => db.FinalMarkRevisions.ExecuteUpdateAsync(s => s.SetProperty(r => r.Reason, "другое")));
        await Assert.ThrowsAnyAsync<DbException>(() => db.FinalMarkRevisions.ExecuteUpdateAsync(s => s.SetProperty(r => r.Value, "5")));
        await Assert.ThrowsAnyAsync<DbException>(() => db.AttendanceRevisions.ExecuteUpdateAsync(s => s.SetProperty(r => r.Reason, "другое")));
        await Assert.ThrowsAnyAsync<DbException>(() => db.AttendanceRevisions.ExecuteUpdateAsync(s => s.SetProperty(r => r.Status, AttendanceStatus.Present)));
        await Assert.ThrowsAnyAsync<DbException>(() => db.AttendanceRevisions.ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<DbException>(() => db.InternalMessages.ExecuteUpdateAsync(s => s.SetProperty(m => m.At, m => m.At.AddDays(1))));
        await Assert.ThrowsAnyAsync<DbException>(() => db.FinalMarkRevisions.ExecuteDeleteAsync());
    }

    private Task<string> EraseAsync(string login, object input) => Server.AskAsync(login, Erase, new { input });

    private Task<string> DumpAsync() => DatabaseDump.OfAsync(Server.Database);

    private async Task LeaveAsync()
    {
        await using var db = Server.Database.Open();
        await db.Pupils.Where(p => p.Id == School.Vera.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.LeftOn, new DateOnly(2026, 9, 7)));
    }

    private async Task PlantAsync()
    {
        await using var db = Server.Database.OpenTracking();
        var vera = await db.Pupils.Include(p => p.Person).SingleAsync(p => p.Id == School.Vera.Id);
        vera.FileNumber = "L-CANARY";
        (vera.Person.LastName, vera.Person.FirstName, vera.Person.MiddleName) = ("Канарейкина", "Златоуста", "Пернатовна");
        (vera.Person.Email, vera.Person.Phone) = ("canary@example.org", "+79995550001");
        var mother = await db.Parents.Include(p => p.Person).SingleAsync(p => p.Id == School.VerasMother.Id);
        mother.Person.LastName = "Птичкина";
        (await db.Users.SingleAsync(a => a.PersonId == mother.PersonId)).UserName = "mother-login";
        db.Add(new Data.Access.Account
        {
            SchoolId = School.School.Id,
            PersonId = vera.PersonId,
            UserName = "vera-login",
            NormalizedUserName = "VERA",
            SecurityStamp = "x",
        });
        var contact = Contact.Unconfirmed(School.School.Id, mother.Id, "sms", "+79995550002", "masked", ContactOrigin.SelfEntered);
        db.Add(DeliveryAgreement.Agree(
            School.School.Id, mother.Id, vera.Id, contact, DeliveryTopics.Marks, DeliveryTiming.Instant, PrivacyLevel.Full, Server.Database.Clock.Now));
        var mark = await db.Marks.Include(m => m.Revisions).SingleAsync(m => m.Id == School.VerasMark.Id);
        mark.Correct(
            MarkScale.FivePoint.Find("4")!.Value, School.WorkKinds[0], "comment-canary",
            new Entry(School.TeacherAndMother.Id, School.TeacherAndMother.PersonId, Server.Database.Clock.Now, "reason-canary"));
        await db.SaveChangesAsync();
        var asked = PlantCorrection(db, School.Vera.Id, "register-canary", "note-canary");
        PlantCorrection(db, School.Anna.Id, "other-reasons-stay", null);
        var final = new FinalMark { SchoolId = School.School.Id, GroupId = School.Maths7B.Id, PeriodId = School.FirstQuarter.Id, PupilId = School.Vera.Id, Value = "4", AuthorId = School.TeacherAndMother.Id, RecordedAt = Server.Database.Clock.Now };
        db.Add(final);
        await db.SaveChangesAsync();
        db.Add(new FinalMarkRevision { SchoolId = School.School.Id, FinalMarkId = final.Id, Number = 1, Value = "3", AuthorPersonId = School.TeacherAndMother.PersonId, At = Server.Database.Clock.Now, Reason = "final-canary" });
        // The reason of an entry of the register, and that of a lesson's record, stand with all pupils that they were about.
        (await db.Marks.Include(m => m.Revisions).SingleAsync(m => m.Id == School.AnnasMark.Id)).Correct(
            MarkScale.FivePoint.Find("4")!.Value, School.WorkKinds[0], null,
            new Entry(School.MathsTeacher.Id, School.Deputy.PersonId, Server.Database.Clock.Now, "copied-canary", asked.Id));
        await PlantPresenceAsync(db, School.EnglishLesson1, School.Anna, "copied-canary", asked.Id);
        await PlantPresenceAsync(db, School.MathsLesson, School.Vera, "presence-canary");
        await PlantPresenceAsync(db, School.MathsLesson, School.Boris, "presence-canary");
        await PlantPresenceAsync(db, School.MathsLesson, School.Anna, "other-presence-stays");
        await PlantMessagesAsync(db, "subject-canary", School.Vera.Id, (School.TeacherAndMother.PersonId, "reply-canary"), (School.VerasMother.PersonId, "message-canary"));
        await PlantMessagesAsync(db, "theme-canary", null, (School.VerasMother.PersonId, "written-canary"), (School.TeacherAndMother.PersonId, "answer-stays"));
        await PlantMessagesAsync(db, "Собрание", School.Boris.Id, (School.MathsTeacher.PersonId, "other-stays"));
        await PlantNoticeAsync(db, School.Class7B, "notice-canary");
        await PlantNoticeAsync(db, School.Class7A, "other-notice-stays");
    }

    // Whose final marks are missing, by name.
    private async Task PlantNoticeAsync(JournalDb db, SchoolClass schoolClass, string text)
    {
        var message = await PlantMessagesAsync(db, "Итоговые отметки", null, (School.MathsTeacher.PersonId, text));
        db.Add(new MissingMarkNotice
        {
            SchoolId = schoolClass.SchoolId,
            ClassId = schoolClass.Id,
            PeriodId = School.FirstQuarter.Id,
            TeacherId = School.TeacherAndMother.Id,
            MessageId = message.Id,
            AuthorPersonId = School.MathsTeacher.PersonId,
            At = Server.Database.Clock.Now,
        });
        await db.SaveChangesAsync();
    }

    private async Task PlantPresenceAsync(JournalDb db, Lesson lesson, Pupil pupil, string reason, long? correctionId = null)
    {
        var (schoolId, now) = (School.School.Id, Server.Database.Clock.Now);
        var entry = new AttendanceEntry { SchoolId = schoolId, LessonId = lesson.Id, PupilId = pupil.Id, Status = AttendanceStatus.Late, AuthorId = School.MathsTeacher.Id, RecordedAt = now, Version = 1 };
        db.Add(entry);
        await db.SaveChangesAsync();
        db.Add(new AttendanceRevision { SchoolId = schoolId, AttendanceId = entry.Id, Number = 1, Status = AttendanceStatus.Late, AuthorPersonId = School.MathsTeacher.PersonId, At = now, Reason = reason, CorrectionId = correctionId });
        await db.SaveChangesAsync();
    }

    private Correction PlantCorrection(JournalDb db, long pupilId, string reasons, string? note)
    {
        var correction = Correction.Request(
            School.School.Id, School.MathsLesson.Id, School.MathsTeacher.Id, Server.Database.Clock.Now, reasons,
            [new CorrectionItem { SchoolId = School.School.Id, Number = 1, Kind = CorrectionKind.Mark, PupilId = pupilId, NewValue = "5" }]);
        correction.Decide(false, School.Deputy.PersonId, Server.Database.Clock.Now, note);
        db.Add(correction);
        return correction;
    }

    private async Task<InternalMessage> PlantMessagesAsync(JournalDb db, string subject, long? pupilId, params (long Author, string Text)[] messages)
    {
        var (schoolId, now) = (School.School.Id, Server.Database.Clock.Now);
        var correspondence = new Correspondence { SchoolId = schoolId, Subject = subject, PupilId = pupilId, StartedAt = now, LastAt = now };
        db.Add(correspondence);
        await db.SaveChangesAsync();
        var planted = new List<InternalMessage>();
        foreach (var (author, text) in messages)
        {
            planted.Add(new InternalMessage { SchoolId = schoolId, CorrespondenceId = correspondence.Id, AuthorId = author, Text = text, At = now });
            db.Add(planted[^1]);
            await db.SaveChangesAsync();
        }

        return planted[^1];
    }
}
