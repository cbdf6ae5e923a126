using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Access;

public sealed class ViewerLoaderTests : SchoolTest
{
    [Fact]
    [Requirement("PPL-02")]
    public async Task Teacher_who_is_a_parent_has_both_scopes()
    {
        var viewer = await School.ViewerAsync("teacher-and-mother");

        Assert.Equal([Role.Parent, Role.Teacher], viewer.Roles.OrderBy(r => r.ToString()));
        Assert.Equal(School.TeacherAndMother.Id, viewer.EmployeeId);
        Assert.Equal(School.AnnasMother.Id, viewer.ParentId);
        Assert.Equal([School.Anna.Id], viewer.ChildIds);
        Assert.Equal([School.Class7A.Id], viewer.PresentFamilyClassIds);
        Assert.Equal([School.Maths7B.Id], viewer.OwnGroupIds);
        Assert.Equal([School.Class7B.Id], viewer.TaughtClassIds);
        Assert.Equal([School.Class7B.Id], viewer.HomeroomClassIds);
        Assert.Equal([new SubgroupTime("1", Spell.Always)], Assert.Single(viewer.FamilyPupils).Subgroups);
    }

    [Fact]
    public async Task Substitute_teaches_the_group_without_owning_it()
    {
        var viewer = await School.ViewerAsync("substitute");

        Assert.Empty(viewer.OwnGroupIds);
        Assert.Equal([new TaughtGroup(School.Maths7A.Id, School.Class7A.Id, "")], viewer.TaughtGroups);
        Assert.True(viewer.PossibleRelations.HasFlag(Relation.OwnGroup));
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task Substitute_teaches_the_group_until_the_last_day_of_it_is_over()
    {
        await using (var db = Database.Open())
        {
            // On Monday too: what counts is Tuesday, the later day.
            await db.Lessons.Where(l => l.Id == School.MathsLesson.Id).ExecuteUpdateAsync(set => set
                .SetProperty(l => l.SubstitutedTeacherId, School.MathsTeacher.Id).SetProperty(l => l.TeacherId, School.Substitute.Id));
        }

        // Moscow is three hours ahead: Tuesday ends at 21:00.
        Database.Clock.Advance(new TimeSpan(1, 11, 59, 59));
        var tuesday = await School.ViewerAsync("substitute");
        Database.Clock.Advance(TimeSpan.FromSeconds(1));
        var wednesday = await School.ViewerAsync("substitute");

        Assert.Equal(new DateOnly(2026, 9, 8), tuesday.Today);
        Assert.Equal([new TaughtGroup(School.Maths7A.Id, School.Class7A.Id, "")], tuesday.TaughtGroups);
        Assert.Equal((new DateOnly(2026, 9, 9), 0, 0), (wednesday.Today, wednesday.TaughtGroups.Count, wednesday.TaughtClassIds.Count));
        // What he wrote stays his to read.
        Assert.True(wednesday.SubstitutesSomewhere && wednesday.PossibleRelations.HasFlag(Relation.OwnGroup));
    }

    [Fact]
    public async Task Blocked_account_is_nobody_at_the_next_request()
    {
        await using var db = Database.Open();
        var account = School.Accounts["maths"].Id;
        Assert.NotNull(await ViewerLoader.LoadAsync(db, account, Database.Clock, CancellationToken.None));

        await db.Users.Where(a => a.Id == account).ExecuteUpdateAsync(s => s.SetProperty(a => a.BlockedAt, Database.Clock.Now));

        Assert.Null(await ViewerLoader.LoadAsync(db, account, Database.Clock, CancellationToken.None));
    }

    [Fact]
    public async Task Role_taken_away_is_gone_at_the_next_request()
    {
        Assert.True((await School.ViewerAsync("director")).IsLeadership);
        await using var db = Database.Open();

        await db.EmployeeRoles.Where(r => r.EmployeeId == School.Director.Id).ExecuteDeleteAsync();

        var viewer = await School.ViewerAsync("director");
        Assert.False(viewer.IsLeadership);
        Assert.Empty(viewer.Roles);
    }

    [Fact]
    public async Task Unknown_account_is_nobody()
    {
        await using var db = Database.Open();

        Assert.Null(await ViewerLoader.LoadAsync(db, 987_654, Database.Clock, CancellationToken.None));
    }
}
