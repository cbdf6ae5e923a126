using EJournal.Data;
using EJournal.Domain.Delivery;
using EJournal.Domain.PersonalData;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Control;

/// <summary>Anna's father agreed to hear of marks and final marks, not of attendance; Boris' and Vera's mothers to nothing.</summary>
public sealed class ParentInformingTests : ControlTest
{
    private const string Figures = "{ entries told waiting failed nobodyAgreed toldPercent toldWithinDay withinDayPercent medianMinutes }";

    private const string OfSchool = $$"""
        query($from: Date!, $to: Date!) { school { parentInforming(from: $from, to: $to) {
          total { all {{Figures}} marks {{Figures}} finalMarks {{Figures}} attendance {{Figures}} } classes { schoolClass { name } figures { all { entries told nobodyAgreed } } } } } }
        """;

    private const string OfClass = $$"""
        query($id: ID!, $from: Date!, $to: Date!) { schoolClass(id: $id) { parentInforming(from: $from, to: $to) { total { all {{Figures}} } } } }
        """;

    private static readonly DateTime Monday = new(2026, 9, 7, 9, 0, 0, DateTimeKind.Utc);
    private long _subject = 100;

    [Fact]
    [Requirement("COR-10")]
    public async Task Of_each_entry_it_is_counted_whether_and_how_soon_a_parent_was_told()
    {
        await HappenAsync();

        foreach (var login in new[] { "administrator", "deputy", "auditor" })
        {
            var told = (await Server.DataAsync(login, OfSchool, new { from = "2026-09-07", to = "2026-09-07" })).GetProperty("school").GetProperty("parentInforming");
            Assert.Equal(
                """{"all":{"entries":8,"told":3,"waiting":1,"failed":1,"nobodyAgreed":3,"toldPercent":37.5,"toldWithinDay":2,"withinDayPercent":66.67,"medianMinutes":1440}"""
                + ""","marks":{"entries":6,"told":3,"waiting":0,"failed":1,"nobodyAgreed":2,"toldPercent":50,"toldWithinDay":2,"withinDayPercent":66.67,"medianMinutes":1440}"""
                + ""","finalMarks":{"entries":1,"told":0,"waiting":1,"failed":0,"nobodyAgreed":0,"toldPercent":0,"toldWithinDay":0,"withinDayPercent":null,"medianMinutes":null}"""
                + ""","attendance":{"entries":1,"told":0,"waiting":0,"failed":0,"nobodyAgreed":1,"toldPercent":0,"toldWithinDay":0,"withinDayPercent":null,"medianMinutes":null}}""",
                told.GetProperty("total").GetRawText());
            Assert.Equal(
                """[{"schoolClass":{"name":"7А"},"figures":{"all":{"entries":7,"told":3,"nobodyAgreed":2}}},{"schoolClass":{"name":"7Б"},"figures":{"all":{"entries":1,"told":0,"nobodyAgreed":1}}}]""",
                told.GetProperty("classes").GetRawText());
        }

        // The school, entries, classes.
        Assert.Equal(3, Server.Statements.All.Count);
        var own = await Server.DataAsync("maths", OfClass, new { id = Class7A, from = "2026-09-07", to = "2026-09-07" });
        Assert.Equal(
            """{"entries":7,"told":3,"waiting":1,"failed":1,"nobodyAgreed":2,"toldPercent":42.86,"toldWithinDay":2,"withinDayPercent":66.67,"medianMinutes":1440}""",
            own.GetProperty("schoolClass").GetProperty("parentInforming").GetProperty("total").GetProperty("all").GetRawText());
        var before = await Server.DataAsync("administrator", OfSchool, new { from = "2026-09-01", to = "2026-09-06" });
        Assert.Equal(0, before.GetProperty("school").GetProperty("parentInforming").GetProperty("total").GetProperty("all").GetProperty("entries").GetInt32());
    }

    [Fact]
    [Requirement("COR-10")]
    public async Task A_parent_who_opens_the_diary_after_an_entry_is_informed_of_it_and_the_child_who_does_is_not_his_parent()
    {
        const string opened = "query($id: ID!) { pupil(id: $id) { diary(week: \"2026-09-07\") { from } } }";
        await OpenAsync("boris-mother", School.Boris.Id);
        await using (var db = Server.Database.OpenTracking())
        {
            // An hour after she looked; and a mark of another class, whose family does not look.
            await AddAsync(db, DiaryChangeKind.MarkSet, School.Boris.Id, Monday.AddHours(1), ++_subject);
            await AddAsync(db, DiaryChangeKind.MarkSet, School.Vera.Id, Monday.AddHours(1), ++_subject);
        }

        Server.Database.Clock.Advance(TimeSpan.FromHours(2));
        await OpenAsync("boris", School.Boris.Id);
        await OpenAsync("maths", School.Boris.Id);
        Assert.Equal("""{"entries":2,"told":0,"byDiary":0,"nobodyAgreed":2,"toldWithinDay":0,"medianMinutes":null}""", await AllAsync());

        Server.Database.Clock.Advance(TimeSpan.FromHours(23));
        await OpenAsync("boris-mother", School.Boris.Id);
        await OpenAsync("boris-mother", School.Boris.Id);
        Assert.Equal("""{"entries":2,"told":1,"byDiary":1,"nobodyAgreed":1,"toldWithinDay":1,"medianMinutes":1440}""", await AllAsync());

        Task OpenAsync(string login, long pupilId) => Server.DataAsync(login, opened, new { id = Id("Pupil", pupilId) });
    }

    [Fact]
    [Requirement("COR-10")]
    public async Task The_first_of_message_and_opening_counts_and_what_was_taken_back_unseen_is_no_entry()
    {
        await HappenAsync();
        await using (var db = Server.Database.OpenTracking())
        {
            // Before the message that came ten minutes after the entry, and after all that was entered at noon; late at night nobody looked.
            foreach (var at in new[] { Monday.AddMinutes(5), Monday.AddHours(2) })
            {
                db.Add(new DataAccess { SchoolId = School.School.Id, PupilId = School.Anna.Id, PersonId = School.AnnasFather.PersonId, Area = DataArea.ParentCheck, Hour = at.Date.AddHours(at.Hour), At = at });
                await db.SaveChangesAsync();
            }
        }

        // By the diary: 5 minutes for the first mark, the refused one, the final mark that waits and the absence; an hour for the correction.
        Assert.Equal("""{"entries":8,"told":6,"byDiary":5,"nobodyAgreed":2,"toldWithinDay":6,"medianMinutes":5}""", await AllAsync());
    }

    [Fact]
    public async Task Who_does_not_control_the_journal_is_told_nothing()
    {
        await HappenAsync();
        foreach (var login in new[] { "maths", "methodist", "annas-father", "anna" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, OfSchool, new { from = "2026-09-07", to = "2026-09-07" }), StringComparison.Ordinal);
        foreach (var login in new[] { "english1", "teacher-and-mother", "annas-father", "anna" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, OfClass, new { id = Class7A, from = "2026-09-07", to = "2026-09-07" }), StringComparison.Ordinal);
        Assert.DoesNotContain("\"entries\":8", await Server.AskAsync("other-director", OfSchool, new { from = "2026-09-07", to = "2026-09-07" }), StringComparison.Ordinal);
    }

    private async Task<string> AllAsync() => (await Server.DataAsync(
        "deputy", """{ school { parentInforming(from: "2026-09-07", to: "2026-09-07") { total { all { entries told byDiary nobodyAgreed toldWithinDay medianMinutes } } } } }"""))
        .GetProperty("school").GetProperty("parentInforming").GetProperty("total").GetProperty("all").GetRawText();

    private async Task HappenAsync()
    {
        await using var db = Server.Database.OpenTracking();
        var contact = Contact.Unconfirmed(School.School.Id, School.AnnasFather.Id, "sms", "+79001234567", "+7 *** ***-45-67", ContactOrigin.Written);
        contact.BeginConfirmation([1], Monday);
        contact.TryConfirm([1], Monday.AddHours(-1));
        var agreement = DeliveryAgreement.Agree(
            School.School.Id, School.AnnasFather.Id, School.Anna.Id, contact, DeliveryTopics.Marks | DeliveryTopics.FinalMarks, DeliveryTiming.Instant, PrivacyLevel.Full, Monday.AddHours(-1));
        db.Add(agreement);
        await db.SaveChangesAsync();

        var mark = ++_subject;
        await TellAsync(db, agreement, await AddAsync(db, DiaryChangeKind.MarkSet, School.Anna.Id, Monday, mark), DeliveryStatus.Delivered, Monday.AddMinutes(10));
        // Corrected an hour later, and told on Wednesday.
        await TellAsync(db, agreement, await AddAsync(db, DiaryChangeKind.MarkCorrected, School.Anna.Id, Monday.AddHours(1), mark), DeliveryStatus.Delivered, Monday.AddHours(44));
        // Half past eleven at night in Moscow, told a day later before midnight.
        var late = Monday.AddHours(11.5);
        await TellAsync(db, agreement, await AddAsync(db, DiaryChangeKind.MarkSet, School.Anna.Id, late, ++_subject), DeliveryStatus.Delivered, late.AddDays(1));
        await TellAsync(db, agreement, await AddAsync(db, DiaryChangeKind.MarkSet, School.Anna.Id, Monday, ++_subject), DeliveryStatus.Refused, Monday.AddHours(1));
        await TellAsync(db, agreement, await AddAsync(db, DiaryChangeKind.FinalMark, School.Anna.Id, Monday, ++_subject), DeliveryStatus.Pending, finishedAt: null);
        // Set and taken back before it was told: one line of one message, which had nothing left to tell.
        await AddAsync(db, DiaryChangeKind.MarkSet, School.Anna.Id, Monday, ++_subject);
        await TellAsync(db, agreement, await AddAsync(db, DiaryChangeKind.MarkWithdrawn, School.Anna.Id, Monday, _subject), DeliveryStatus.Superseded, Monday.AddHours(1));
        await AddAsync(db, DiaryChangeKind.Attendance, School.Anna.Id, Monday, ++_subject);
        await AddAsync(db, DiaryChangeKind.MarkSet, School.Boris.Id, Monday, ++_subject);
        await AddAsync(db, DiaryChangeKind.MarkSet, School.Vera.Id, Monday, ++_subject);
        // No mark, no attendance; and the day after.
        await AddAsync(db, DiaryChangeKind.ClassChanged, School.Anna.Id, Monday, ++_subject);
        await AddAsync(db, DiaryChangeKind.MarkSet, School.Anna.Id, Monday.AddHours(12), ++_subject);
    }

    private async Task<JournalEvent> AddAsync(JournalDb db, DiaryChangeKind kind, long pupilId, DateTime at, long subject)
    {
        var happened = new JournalEvent
        {
            SchoolId = School.School.Id,
            Kind = kind,
            PupilId = pupilId,
            At = at,
            PlannedAt = at,
            LessonId = subject,
            MarkId = kind is DiaryChangeKind.MarkSet or DiaryChangeKind.MarkCorrected or DiaryChangeKind.MarkWithdrawn ? subject : null,
            FinalMarkId = kind == DiaryChangeKind.FinalMark ? subject : null,
        };
        db.Add(happened);
        await db.SaveChangesAsync();
        return happened;
    }

    private async Task TellAsync(JournalDb db, DeliveryAgreement agreement, JournalEvent happened, DeliveryStatus status, DateTime? finishedAt)
    {
        var message = new DeliveryMessage
        {
            SchoolId = School.School.Id,
            MessageId = Guid.NewGuid(),
            AgreementId = agreement.Id,
            PupilId = agreement.PupilId,
            ChannelKey = "sms",
            Status = status,
            CreatedAt = happened.At,
            DueAt = happened.At,
            ExpiresAt = happened.At.AddDays(1),
            FinishedAt = finishedAt,
        };
        db.Add(message);
        await db.SaveChangesAsync();
        db.Add(new DeliveryItem
        {
            SchoolId = School.School.Id,
            MessageId = message.Id,
            EventId = happened.Id,
            AgreementId = agreement.Id,
            Subject = happened.FinalMarkId is { } final ? $"final:{final}" : $"mark:{happened.MarkId}",
            Kind = happened.Kind,
        });
        await db.SaveChangesAsync();
    }
}
