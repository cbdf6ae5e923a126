using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.People;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Access;

public sealed class VisibilityTests : SchoolTest
{
    [Theory]
    [InlineData("annas-father", "Anna")]
    [InlineData("anna", "Anna")]
    [InlineData("boris-mother", "Boris")]
    [InlineData("maths", "Anna Boris")]
    [InlineData("english1", "Anna")]
    [InlineData("english2", "Boris")]
    [InlineData("teacher-and-mother", "Anna Vera")]
    [InlineData("substitute", "Anna Boris")]
    [InlineData("director", "Anna Boris Vera")]
    [InlineData("auditor", "Anna Boris Vera")]
    [InlineData("administrator", "Anna Boris Vera")]
    [InlineData("clerk", "Anna Boris Vera")]
    [InlineData("methodist", "")]
    [Requirement("ACC-07")]
    public async Task Pupils_are_seen_by_their_own(string login, string pupils)
    {
        var viewer = await School.ViewerAsync(login);
        await using var db = Database.Open();

        var seen = await db.Pupils.VisibleTo(db, viewer).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync();

        Assert.Equal(pupils.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Pupil), seen);
    }

    [Theory]
    [InlineData("annas-father", "AnnasMark AnnasEnglishMark")]
    [InlineData("anna", "AnnasMark AnnasEnglishMark")]
    [InlineData("boris", "BorisMark")]
    [InlineData("maths", "AnnasMark BorisMark AnnasEnglishMark")]
    [InlineData("english1", "AnnasEnglishMark")]
    [InlineData("english2", "")]
    [InlineData("teacher-and-mother", "AnnasMark VerasMark AnnasEnglishMark")]
    [InlineData("substitute", "")]
    [InlineData("director", "AnnasMark BorisMark VerasMark AnnasEnglishMark")]
    [InlineData("auditor", "AnnasMark BorisMark VerasMark AnnasEnglishMark")]
    [InlineData("administrator", "")]
    [InlineData("clerk", "")]
    [InlineData("methodist", "")]
    [Requirement("ACC-07")]
    [Requirement("ACC-12")]
    [Requirement("ACC-14")]
    public async Task Marks_and_their_history_are_seen_by_their_own(string login, string marks)
    {
        var viewer = await School.ViewerAsync(login);
        await using var db = Database.Open();

        var seen = await db.Marks.VisibleTo(db, viewer).OrderBy(m => m.Id).Select(m => m.Id).ToListAsync();
        var histories = await db.MarkRevisions.VisibleTo(db, viewer).OrderBy(r => r.MarkId).Select(r => r.MarkId).ToListAsync();

        var expected = marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Mark).ToList();
        Assert.Equal(expected, seen);
        Assert.Equal(expected, histories);
    }

    [Fact]
    public async Task Substitute_sees_what_he_marked_and_no_more()
    {
        await using (var db = Database.OpenTracking())
        {
            var kind = await db.WorkKinds.FirstAsync(k => k.SchoolId == School.School.Id);
            db.Marks.Add(Domain.Marks.Mark.Set(School.School.Id, School.SubstitutedLesson.Id, School.Boris.Id, new("4", 4), kind, null,
                new(School.Substitute.Id, School.Substitute.PersonId, Database.Clock.Now)));
            await db.SaveChangesAsync();
        }

        var viewer = await School.ViewerAsync("substitute");
        await using var reading = Database.Open();

        var seen = Assert.Single(await reading.Marks.VisibleTo(reading, viewer).ToListAsync());
        Assert.Equal((School.SubstitutedLesson.Id, School.Boris.Id), (seen.LessonId, seen.PupilId));
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task Substitute_sees_after_his_day_what_he_wrote_himself_and_nothing_else()
    {
        long own;
        await using (var db = Database.OpenTracking())
        {
            var kind = await db.WorkKinds.FirstAsync(k => k.SchoolId == School.School.Id);
            Domain.Marks.Mark Given(Employee author, Pupil pupil) => db.Marks.Add(Domain.Marks.Mark.Set(
                School.School.Id, School.SubstitutedLesson.Id, pupil.Id, new("4", 4), kind, null, new(author.Id, author.PersonId, Database.Clock.Now))).Entity;
            AttendanceEntry Missed(Employee author, Pupil pupil) => db.Attendance.Add(new()
            {
                SchoolId = School.School.Id,
                LessonId = School.SubstitutedLesson.Id,
                PupilId = pupil.Id,
                Status = AttendanceStatus.Absent,
                AuthorId = author.Id,
                RecordedAt = Database.Clock.Now,
            }).Entity;
            var mark = Given(School.Substitute, School.Boris);
            Given(School.MathsTeacher, School.Anna);
            Missed(School.Substitute, School.Anna);
            Missed(School.MathsTeacher, School.Boris);
            await db.SaveChangesAsync();
            own = mark.Id;
        }

        async Task<(int Pupils, List<long> Marks, int Absences)> SeenAsync()
        {
            var viewer = await School.ViewerAsync("substitute");
            await using var db = Database.Open();
            return (await db.Pupils.VisibleTo(db, viewer).CountAsync(), await db.Marks.VisibleTo(db, viewer).Select(m => m.Id).ToListAsync(),
                await db.Attendance.VisibleTo(db, viewer).CountAsync());
        }

        Database.Clock.Advance(TimeSpan.FromDays(1));
        var onTheDay = await SeenAsync();
        Database.Clock.Advance(TimeSpan.FromDays(1));
        var after = await SeenAsync();

        Assert.Equal((2, 2, 2), (onTheDay.Pupils, onTheDay.Marks.Count, onTheDay.Absences));
        Assert.Equal((0, 1), (after.Pupils, after.Absences));
        Assert.Equal([own], after.Marks);
    }

    [Theory]
    [InlineData("annas-father", 3)] // mathematics twice, English of subgroup 1
    [InlineData("veras-mother", 1)]
    [InlineData("english1", 5)]
    [InlineData("clerk", 5)]
    public async Task Families_see_the_lessons_their_child_attends_and_staff_all(string login, int lessons)
    {
        var viewer = await School.ViewerAsync(login);
        await using var db = Database.Open();

        Assert.Equal(lessons, await db.Lessons.VisibleTo(db, viewer).CountAsync());
    }

    [Fact]
    public async Task Nobody_signed_in_sees_the_schools_and_nothing_else()
    {
        await using var db = Database.Open();
        var nobody = Viewer.Anonymous;

        Assert.Equal(2, await db.Schools.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.Classes.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.Pupils.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.Parents.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.Employees.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.People.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.Users.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.Subjects.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.TeachingGroups.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.Lessons.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.Homework.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.Marks.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.Attendance.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.FinalMarks.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.GradingPeriods.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.WorkKinds.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.AbsenceReasons.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.DeliveryAgreements.VisibleTo(db, nobody).CountAsync());
        Assert.Equal(0, await db.ChannelConfigurations.VisibleTo(db, nobody).CountAsync());
    }

    [Fact]
    public async Task Even_the_director_sees_nothing_of_another_school()
    {
        var viewer = await School.ViewerAsync("director");
        await using var db = Database.Open();
        var other = School.OtherAccount.SchoolId;

        Assert.Equal([School.School.Id], await db.Schools.VisibleTo(db, viewer).Select(s => s.Id).ToListAsync());
        Assert.DoesNotContain(other, await db.Classes.VisibleTo(db, viewer).Select(x => x.SchoolId).ToListAsync());
        Assert.DoesNotContain(other, await db.Pupils.VisibleTo(db, viewer).Select(x => x.SchoolId).ToListAsync());
        Assert.DoesNotContain(other, await db.People.VisibleTo(db, viewer).Select(x => x.SchoolId).ToListAsync());
        Assert.DoesNotContain(other, await db.Lessons.VisibleTo(db, viewer).Select(x => x.SchoolId).ToListAsync());
        Assert.DoesNotContain(other, await db.Marks.VisibleTo(db, viewer).Select(x => x.SchoolId).ToListAsync());
        Assert.DoesNotContain(other, await db.GradingPeriods.VisibleTo(db, viewer).Select(x => x.SchoolId).ToListAsync());
        Assert.DoesNotContain(other, await db.WorkKinds.VisibleTo(db, viewer).Select(x => x.SchoolId).ToListAsync());
    }

    [Theory]
    [InlineData("annas-father", true)]
    [InlineData("teacher-and-mother", false)] // the other parent
    [InlineData("maths", true)] // homeroom teacher
    [InlineData("english1", false)]
    [InlineData("director", true)]
    [InlineData("administrator", false)]
    [InlineData("boris-mother", false)]
    public async Task Agreement_is_seen_by_the_parent_who_made_it(string login, bool sees)
    {
        await using (var db = Database.OpenTracking())
            new TestKit.Schools.SchoolBuilder(db, "third").Agreement(School.AnnasFather, School.Anna, "telegram", Database.Clock.Now);
        var viewer = await School.ViewerAsync(login);
        await using var reading = Database.Open();

        Assert.Equal(sees ? 1 : 0, await reading.DeliveryAgreements.VisibleTo(reading, viewer).CountAsync());
    }

    private long Pupil(string name) => ((Pupil)typeof(TestKit.Schools.TestSchool).GetProperty(name)!.GetValue(School)!).Id;

    private long Mark(string name) => ((Domain.Marks.Mark)typeof(TestKit.Schools.TestSchool).GetProperty(name)!.GetValue(School)!).Id;
}
