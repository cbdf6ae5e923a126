using System.Globalization;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace EJournal.Data.Tests.Access;

/// <summary>
/// The policy in Domain is the definition, the SQL predicates are what runs: over random schools they show every viewer the
/// same rows. All schools are in one database, so a row of another school would show too.
/// </summary>
public sealed class AccessPropertyTests(ITestOutputHelper output) : IAsyncLifetime
{
    // So many that of schools and those who look there are ten thousand pairs.
    private const int Schools = 1_600;

    private TestDatabase _database = null!;
    private int _made;
    private int _pairs;
    private long _rows;

    // 1 in a normal run; more at night.
    private static int Scale => int.Parse(Environment.GetEnvironmentVariable("EJOURNAL_TEST_SCALE") ?? "1", CultureInfo.InvariantCulture);

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    [Requirement("ACC-07")]
    [Requirement("ACC-12")]
    public void Policy_and_database_show_every_viewer_the_same_rows()
    {
        var tapes = Arb.From(Gen.Choose(0, 9_999).ArrayOf(200), Shorter);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Schools * Scale), Prop.ForAll(tapes, Compare));

        output.WriteLine($"{_made} schools, {_pairs} pairs of a school and a viewer, {_rows} rows seen by policy and database alike");
        Assert.True(_pairs >= 10_000, $"{_pairs} pairs");
    }

    private static IEnumerable<int[]> Shorter(int[] tape) => tape.Length == 0 ? [] : [tape[..(tape.Length / 2)], tape[..^1]];

    private void Compare(int[] tape)
    {
        RandomSchool school;
        using (var db = _database.OpenTracking())
        using (var together = db.Database.BeginTransaction())
        {
            school = new RandomSchool(db, $"s{++_made}", new Tape(tape));
            together.Commit();
        }

        using var reading = _database.Open();
        foreach (var account in school.Accounts)
        {
            CompareFor(reading, _database.Clock, school, account);
            _pairs++;
        }
    }

    private void CompareFor(JournalDb db, TimeProvider clock, RandomSchool school, Account account)
    {
        var defined = school.ViewerOf(account);
        var loaded = ViewerLoader.LoadAsync(db, account.Id, clock, CancellationToken.None).GetAwaiter().GetResult()!;
        Assert.Equal(defined.PossibleRelations, loaded.PossibleRelations);

        Same(school.Pupils.Where(p => AccessPolicy.SeesPupil(defined, p, school.SubgroupsOf(p))).Select(p => p.Id),
            db.Pupils.VisibleTo(db, loaded).Select(p => p.Id));
        Same(school.Marks.Where(m => AccessPolicy.SeesMarks(defined, school.Pupil(m.PupilId), school.Lesson(m.LessonId), m.AuthorId)).Select(m => m.Id),
            db.Marks.VisibleTo(db, loaded).Select(m => m.Id));
        Same(school.Absences.Where(a => AccessPolicy.SeesMarks(defined, school.Pupil(a.PupilId), school.Lesson(a.LessonId), a.AuthorId)).Select(a => a.Id),
            db.Attendance.VisibleTo(db, loaded).Select(a => a.Id));
        Same(school.Lessons.Where(l => AccessPolicy.SeesLesson(defined, l, school.Group(l.GroupId))).Select(l => l.Id),
            db.Lessons.VisibleTo(db, loaded).Select(l => l.Id));
        Same(school.Groups.Where(g => AccessPolicy.SeesGroup(defined, g)).Select(g => g.Id),
            db.TeachingGroups.VisibleTo(db, loaded).Select(g => g.Id));
        Same(school.Classes.Where(c => AccessPolicy.SeesClass(defined, c)).Select(c => c.Id),
            db.Classes.VisibleTo(db, loaded).Select(c => c.Id));
        Same(school.Achievements.Where(e => AccessPolicy.SeesPortfolio(defined, e, e.PupilId is { } id ? school.Pupil(id) : null)).Select(e => e.Id),
            db.PortfolioEntries.VisibleTo(db, loaded).Select(e => e.Id));
        Same(school.Agreements.Where(a => AccessPolicy.SeesAgreement(defined, a, school.Pupil(a.PupilId))).Select(a => a.Id),
            db.DeliveryAgreements.VisibleTo(db, loaded).Select(a => a.Id));
    }

    private void Same(IEnumerable<long> policy, IQueryable<long> database)
    {
        var seen = database.ToList();
        Assert.Equal(policy.Order(), seen.Order());
        _rows += seen.Count;
    }
}
