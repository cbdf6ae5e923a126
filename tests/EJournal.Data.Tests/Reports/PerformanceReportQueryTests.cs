using System.Data.Common;
using EJournal.Data.Reports;
using EJournal.Data.Tests.Import;
using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Data.Tests.Reports;

public sealed class PerformanceReportQueryTests : IAsyncLifetime
{
    private readonly StatementCounter _statements = new();
    private TestDatabase _database = null!;
    private Viewer _director = null!;
    private long _classId;
    private long _periodId;
    private long _groupId;
    private long _pupilId;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(services => services.ConfigureDbContext<JournalDb>(db => db.AddInterceptors(_statements)));
        var imported = await _database.ImportAsync(Repository.DemoSchool);
        await using var db = _database.OpenTracking();
        _director = new Viewer { AccountId = 1, SchoolId = imported.SchoolId, EmployeeId = 1, Roles = new HashSet<Role> { Role.Director } };
        _classId = await db.Classes.Where(c => c.GradeLevel == 1).Select(c => c.Id).SingleAsync();
        _periodId = await db.GradingPeriods.Where(p => p.Name == "1 четверть").Select(p => p.Id).SingleAsync();
        _pupilId = await db.Pupils.Where(p => p.ClassId == _classId).MinAsync(p => p.Id);
        _groupId = await db.TeachingGroups.Where(g => g.ClassId == _classId).MinAsync(g => g.Id);
        await AddMarksAsync(db);
    }

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    [Requirement("REP-09")]
    public async Task Marks_of_the_period_that_stand_are_loaded()
    {
        await using var db = _database.Open();

        var rows = await PerformanceReportQuery.LoadAsync(db, _director, _classId, _periodId, CancellationToken.None);

        Assert.NotNull(rows);
        Assert.Equal(("1А", "1 четверть", "Начальная школа (образец)"), (rows.ClassName, rows.PeriodName, rows.SchoolName));
        Assert.Equal(12, rows.Pupils.Count);
        Assert.Equal(8, rows.Groups.Count);
        Assert.Equal([(_groupId, _pupilId, "5", 5d, 2d)], rows.Marks.Select(m => (m.GroupId, m.PupilId, m.Value, m.Number!.Value, m.Weight)));
        Assert.Equal([(_groupId, _pupilId, null)], rows.FinalMarks.Select(m => (m.GroupId, m.PupilId, m.Number)));
        Assert.Contains("Акимова София Николаевна", rows.Groups.Select(g => g.TeacherName));
    }

    [Fact]
    public async Task Five_statements_are_enough()
    {
        await using var db = _database.Open();
        _statements.Count = 0;

        await PerformanceReportQuery.LoadAsync(db, _director, _classId, _periodId, CancellationToken.None);

        Assert.Equal(5, _statements.Count);
    }

    [Fact]
    public async Task Nobody_gets_the_figures_of_a_class_that_he_sees_a_part_of()
    {
        await using var db = _database.Open();
        var teacher = _director with { Roles = new HashSet<Role> { Role.Teacher }, OwnGroupIds = new HashSet<long> { _groupId } };
        var stranger = _director with { SchoolId = _director.SchoolId + 1 };

        Assert.Null(await PerformanceReportQuery.LoadAsync(db, teacher, _classId, _periodId, CancellationToken.None));
        Assert.Null(await PerformanceReportQuery.LoadAsync(db, stranger, _classId, _periodId, CancellationToken.None));
        Assert.Null(await PerformanceReportQuery.LoadAsync(db, Viewer.Anonymous, _classId, _periodId, CancellationToken.None));
    }

    // One mark counts; one lies in the next quarter.
    private async Task AddMarksAsync(JournalDb db)
    {
        var kind = await db.WorkKinds.SingleAsync(k => k.Code == "CONTROL");
        var lessons = await db.Lessons.Where(l => l.GroupId == _groupId).OrderBy(l => l.Date).ToListAsync();
        var entry = new Entry(1, 1, _database.Clock.Now);
        foreach (var lesson in new[] { lessons[0], lessons[^1] })
            db.Marks.Add(Mark.Set(_director.SchoolId, lesson.Id, _pupilId, new ScaleValue("5", 5), kind, null, entry));
        db.FinalMarks.Add(new FinalMark
        {
            SchoolId = _director.SchoolId,
            GroupId = _groupId,
            PeriodId = _periodId,
            PupilId = _pupilId,
            Value = FinalMark.NotAttested,
            AuthorId = 1,
            RecordedAt = _database.Clock.Now,
        });
        await db.SaveChangesAsync();
    }

    private sealed class StatementCounter : DbCommandInterceptor
    {
        public int Count { get; set; }

        public override ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            Count++;
            return ValueTask.FromResult(result);
        }
    }
}
