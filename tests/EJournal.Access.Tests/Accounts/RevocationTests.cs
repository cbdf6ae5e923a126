using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.Data;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Access.Tests.Accounts;

/// <summary>What was taken away is refused by the next request, however young the token is.</summary>
public sealed class RevocationTests : IAsyncLifetime
{
    private AccessServer _server = null!;

    public async Task InitializeAsync() => _server = await AccessServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    [Requirement("ACC-07")]
    public Task A_parent_who_is_one_no_longer() =>
        LosesAsync("parent of hers", db => db.Guardianships.Where(g => g.PupilId == _server.School.Subject<Pupil>().Id).ExecuteDeleteAsync());

    [Fact]
    public Task An_employee_whose_role_was_taken() =>
        LosesAsync("director", db => db.EmployeeRoles.Where(r => r.Role == Role.Director).ExecuteDeleteAsync());

    [Fact]
    [Requirement("ACC-12")]
    public Task A_homeroom_teacher_of_the_class_no_longer() =>
        LosesAsync("homeroom teacher of her class", db => db.Classes.Where(c => c.Id == _server.School.Subject<Pupil>().ClassId)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.HomeroomTeacherId, (long?)null)));

    [Fact]
    public Task A_teacher_whose_group_was_given_to_another() =>
        LosesAsync("teacher of her group", db => db.TeachingGroups.Where(g => g.Id == _server.School.Subject<Domain.Curriculum.TeachingGroup>().Id)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.TeacherId, db.Employees.OrderBy(e => e.Id).Last(e => e.SchoolId == _server.School.Subject<Pupil>().SchoolId).Id)));

    [Theory]
    [InlineData("teacher of her group")]
    [InlineData("homeroom teacher of her class")]
    public async Task A_teacher_whose_pupil_moved_to_another_class(string name)
    {
        var (school, anna, kind) = (_server.School, _server.School.Subject<Pupil>(), Kind(name));
        Task<string> PupilAsync(ViewerKind asking) => _server.AskAsync(asking, $$"""{ node(id: "{{GlobalId.Encode("Pupil", anna.Id)}}") { ... on Pupil { name { full } } } }""");
        Assert.Contains("\"full\":\"Zq", await PupilAsync(kind), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"node":null}}""", await PupilAsync(Kind("homeroom teacher of another class")));

        await using (var db = school.Database.OpenTracking())
        {
            var moved = await db.Pupils.Include(p => p.Classes).Include(p => p.Subgroups).SingleAsync(p => p.Id == anna.Id);
            var other = await db.Classes.Where(c => c.SchoolId == anna.SchoolId && c.Id != anna.ClassId && c.HomeroomTeacherId != null).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync();
            moved.Transfer(other, DateOnly.FromDateTime(school.Database.Clock.Now), []);
            await db.SaveChangesAsync();
        }

        Assert.Equal("""{"data":{"node":null}}""", await PupilAsync(kind));
        Assert.Contains("\"full\":\"Zq", await PupilAsync(Kind("homeroom teacher of another class")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_was_blocked()
    {
        var kind = Kind("auditor");
        Assert.Contains("\"value\":\"Zq", await MarkAsync(kind), StringComparison.Ordinal);

        await using (var db = _server.School.Database.Open())
            await db.Users.Where(a => a.Id == _server.School.AccountOf(kind).Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.BlockedAt, DateTime.UtcNow));

        Assert.Contains("UNAUTHENTICATED", await MarkAsync(kind), StringComparison.Ordinal);
    }

    private async Task LosesAsync(string name, Func<JournalDb, Task<int>> revoke)
    {
        Assert.Contains("\"value\":\"Zq", await MarkAsync(Kind(name)), StringComparison.Ordinal);

        await using (var db = _server.School.Database.Open())
            Assert.True(await revoke(db) > 0);

        Assert.Equal("""{"data":{"node":null}}""", await MarkAsync(Kind(name)));
    }

    private ViewerKind Kind(string name) => _server.School.Kinds.Single(k => k.Name == name);

    private Task<string> MarkAsync(ViewerKind kind) =>
        _server.AskAsync(kind, $$"""{ node(id: "{{GlobalId.Encode("Mark", _server.School.Subject<Mark>().Id)}}") { ... on Mark { value } } }""");
}
