using EJournal.Data.Import;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Import;

/// <summary>The clock stands on Monday, 7 September 2026.</summary>
public sealed class ChangedRowTests : IAsyncLifetime
{
    private readonly ImportedFolder _folder = ImportedFolder.CopyOf(Repository.DemoSchool);
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await _database.ImportedAsync(_folder);
    }

    public async Task DisposeAsync()
    {
        _folder.Dispose();
        await _database.DisposeAsync();
    }

    [Fact]
    [Requirement("PPL-12")]
    public async Task A_changed_pupil_is_updated_and_nobody_is_added()
    {
        _folder.Replace("pupils.csv", "П-0001;Корнилов;Никита;Евгеньевич;03.07.2018;М;1А;;", "п-0001;Корнилов;Никита;Егорович;2018-07-03;муж;2-а;Группа 1,Группа 2;");

        var result = await _database.ImportedAsync(_folder);

        Assert.Equal([new ImportCount("pupils.csv", 0, 1, 47)], result.Changes());
        await using var db = _database.Open();
        var pupil = await db.Pupils.Include(p => p.Person).SingleAsync(p => p.FileNumber == "П-0001");
        Assert.Equal("Корнилов Никита Егорович", pupil.Person.Name.Full);
        Assert.Equal(2, (await db.Classes.SingleAsync(c => c.Id == pupil.ClassId)).GradeLevel);
        Assert.Equal(["Группа 1", "Группа 2"], await db.PupilSubgroups.Where(s => s.PupilId == pupil.Id).Select(s => s.Name).ToListAsync());
        Assert.Equal(2, await db.AuditEntries.CountAsync());
    }

    [Fact]
    [Requirement("PPL-02")]
    public async Task An_employee_can_hold_several_roles_and_lose_one()
    {
        _folder.Replace("staff.csv", "Михайловна;директор;", "Михайловна;\"Учитель, методист, классный руководитель\";");

        var result = await _database.ImportedAsync(_folder);

        Assert.Equal([new ImportCount("staff.csv", 0, 1, 12)], result.Changes());
        await using var db = _database.Open();
        var roles = await (from role in db.EmployeeRoles
                           join employee in db.Employees on role.EmployeeId equals employee.Id
                           where employee.StaffNumber == "0001"
                           orderby role.Role
                           select role.Role).ToListAsync();
        Assert.Equal([Domain.People.Role.Methodist, Domain.People.Role.Teacher], roles);
    }

    [Fact]
    public async Task A_parent_with_the_login_and_name_of_an_employee_is_the_same_person()
    {
        _folder.Replace("parents.csv", "Корнилова;Полина;Владимировна;мать;8 9935919667;;П-0001;да;parent1", "Акимова;София;Николаевна;мать;8 9935919667;;П-0001;да;T1A");

        var result = await _database.ImportedAsync(_folder);
        var again = await _database.ImportedAsync(_folder);

        Assert.Equal([new ImportCount("parents.csv", 1, 0, 79)], result.Changes());
        Assert.Empty(again.Changes());
        await using var db = _database.Open();
        var person = await db.People.SingleAsync(p => p.LastName == "Акимова");
        Assert.Equal("+79008966951", person.Phone);
        Assert.True(await db.Parents.AnyAsync(p => p.PersonId == person.Id));
        Assert.Equal(1, await db.Users.CountAsync(a => a.PersonId == person.Id));
    }

    [Fact]
    public async Task Parents_without_login_are_known_by_name_and_child()
    {
        _folder.Replace("parents.csv", ";да;parent1\n", ";да;\n").Replace("parents.csv", "8 9935919667", "+7 993 591-96-68");

        var result = await _database.ImportedAsync(_folder);

        Assert.Equal([new ImportCount("parents.csv", 0, 1, 79)], result.Changes());
        await using var db = _database.Open();
        Assert.Equal("+79935919668", (await db.People.SingleAsync(p => p.LastName == "Корнилова" && p.FirstName == "Полина")).Phone);
    }

    [Fact]
    public async Task Nothing_is_deleted_with_a_row_that_is_gone()
    {
        _folder.Replace("timetable.csv", "1А;понедельник;1;Русский язык;;100\n", "").Replace("subjects.csv", "Музыка;муз\n", "Музыка;\n");

        var result = await _database.ImportedAsync(_folder);

        Assert.Equal([new ImportCount("subjects.csv", 0, 1, 8)], result.Changes());
        var notice = Assert.Single(result.Notices);
        Assert.StartsWith("planned lessons that are no longer in the timetable: ", notice.English, StringComparison.Ordinal);
        await using var db = _database.Open();
        Assert.Equal(86, await db.TimetableEntries.CountAsync());
        Assert.Equal(2923, await db.Lessons.CountAsync());
    }

    [Fact]
    [Requirement("SCH-01")]
    public async Task A_new_teacher_takes_the_coming_lessons_but_not_the_recorded_ones()
    {
        var recorded = await RecordFirstLessonAsync(new DateOnly(2026, 9, 8));
        _folder.Replace("load.csv", "1А;Русский язык;;0007;5", "1А;Русский язык;;0010;5");

        await _database.ImportedAsync(_folder);

        await using var db = _database.Open();
        var old = (await db.Employees.SingleAsync(e => e.StaffNumber == "0007")).Id;
        var lessons = await db.Lessons.Where(l => l.GroupId == recorded.GroupId).ToListAsync();
        Assert.All(lessons, lesson => Assert.Equal(lesson.Id == recorded.Id || lesson.Date < new DateOnly(2026, 9, 7), lesson.TeacherId == old));
        Assert.Contains(lessons, lesson => lesson.TeacherId != old);
    }

    [Fact]
    [Requirement("SCH-02")]
    public async Task Another_subject_and_another_bell_move_the_coming_lessons()
    {
        _folder.Replace("timetable.csv", "1А;понедельник;1;Русский язык;;100", "1А;понедельник;1;Музыка;;актовый зал").Replace("bells.csv", "1;1;08:30;09:10", "1;1;08:35;09:15");

        var result = await _database.ImportedAsync(_folder);
        var again = await _database.ImportedAsync(_folder);

        Assert.Equal(0, result.CountOf("lessons").Added);
        Assert.Empty(again.Changes());
        await using var db = _database.Open();
        var firsts = await (from lesson in db.Lessons
                            join schoolClass in db.Classes on lesson.ClassId equals schoolClass.Id
                            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
                            join subject in db.Subjects on teaching.SubjectId equals subject.Id
                            where schoolClass.GradeLevel == 1 && lesson.Number == 1
                            orderby lesson.Date
                            select new { lesson.Date, subject.Name, lesson.StartsAt, lesson.Room }).ToListAsync();
        Assert.Equal(new TimeOnly(8, 30), firsts.Single(l => l.Date == new DateOnly(2026, 9, 4)).StartsAt);
        Assert.Equal(
            ("Музыка", new TimeOnly(8, 35), "актовый зал"),
            firsts.Where(l => l.Date == new DateOnly(2026, 9, 14)).Select(l => (l.Name, l.StartsAt, l.Room!)).Single());
    }

    [Fact]
    [Requirement("CUR-05")]
    public async Task A_changed_plan_is_a_new_version_and_the_old_words_stay()
    {
        _folder.Replace("plans.csv", "1А;Русский язык;;1;Вводный урок: русский язык, тема 1;1;урок;", "1А;Русский язык;;1;Вводный урок;2;урок;");

        var result = await _database.ImportedAsync(_folder);
        var again = await _database.ImportedAsync(_folder);

        Assert.Equal([new ImportCount("plans.csv", 0, 1, 279)], result.Changes());
        Assert.Empty(again.Changes());
        await using var db = _database.Open();
        var group = (await db.LessonPlanItems.SingleAsync(i => i.Topic == "Вводный урок")).GroupId;
        Assert.Equal(
            [("Вводный урок: русский язык, тема 1", 1, 1, (int?)2), ("Вводный урок", 2, 2, null)],
            await db.LessonPlanItems.Where(i => i.GroupId == group && i.Line == 1).OrderBy(i => i.AddedIn).Select(i => ValueTuple.Create(i.Topic, i.Hours, i.AddedIn, i.RemovedIn)).ToListAsync());
        Assert.Equal([1, 2], await db.LessonPlanVersions.Where(v => v.GroupId == group).OrderBy(v => v.Number).Select(v => v.Number).ToListAsync());
    }

    [Fact]
    [Requirement("CUR-03")]
    public async Task A_changed_load_leaves_what_it_was_before()
    {
        _folder.Replace("load.csv", "1А;Русский язык;;0007;5", "1А;Русский язык;;0010;4");

        await _database.ImportedAsync(_folder);

        await using var db = _database.Open();
        var staff = await db.Employees.ToDictionaryAsync(e => e.Id, e => e.StaffNumber);
        Assert.Equal(
            [(LoadChangeKind.Imported, "0007", 5, null), (LoadChangeKind.HandedOver, "0010", 4, (DateOnly?)new DateOnly(2026, 9, 7))],
            (await db.LoadChanges.OrderBy(c => c.Id).ToListAsync()).Select(c => (c.Kind, staff[c.TeacherId], (int)c.WeeklyHours, c.From)));
    }

    private async Task<Lesson> RecordFirstLessonAsync(DateOnly date)
    {
        await using var db = _database.OpenTracking();
        var lesson = await db.Lessons.Where(l => l.Date == date && l.Number == 1).OrderBy(l => l.ClassId).FirstAsync();
        lesson.Record("Тема", null, _database.Clock.Now, late: false);
        await db.SaveChangesAsync();
        return lesson;
    }
}
