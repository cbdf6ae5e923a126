using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Accounts;

/// <summary>
/// Several roles on one account give the sum of what each gives, and nothing that none of them gives: what one is for does not
/// reach into what the other is for (PPL-02).
/// </summary>
[Collection(nameof(AccessCollection))]
public sealed class TwoRolesTests(AccessFixture fixture, ITestOutputHelper output)
{
    private const long Me = 900_001;

    private readonly CanarySchool _school = fixture.Server.School;

    [Fact]
    [Requirement("PPL-02")]
    public void Two_roles_show_what_one_of_them_shows()
    {
        var grants = Grants().ToList();
        var sight = new Sight(_school);
        var fields = AccessMatrix.Declared.Types.OfType<ObjectType>().SelectMany(t => t.Fields).Where(f => f.Access is ReadersAttribute).ToList();
        var rows = Rows().Select(row => (Row: row, Readers: fields.Where(f => ((ObjectType)f.DeclaringType).RuntimeType == row.GetType())
            .Select(f => ((ReadersAttribute)f.Access!).Relations).Distinct().ToList())).ToList();
        var wrong = new List<string>();
        var compared = 0;

        foreach (var (first, second) in Pairs(grants))
        {
            var (a, b, both) = (Viewer(first), Viewer(second), Viewer([.. first, .. second]));
            foreach (var (row, readers) in rows)
            {
                var (seesA, seesB) = (sight.Sees(a, row), sight.Sees(b, row));
                Assert.True(sight.Sees(both, row) == (seesA || seesB), $"{Names(first)} + {Names(second)}: {row.GetType().Name}");
                if (!seesA && !seesB)
                    continue;
                foreach (var relation in readers)
                {
                    var alone = (seesA && (Relations.Of(a, row) & relation) != 0) || (seesB && (Relations.Of(b, row) & relation) != 0);
                    var together = (Relations.Of(both, row) & relation) != 0;
                    // Of a record of the own child there is the family's part alone, also for who teaches it: a record does not say which group it is of.
                    if (together != alone && (together || !IsOfOwnFamily(both, row)))
                        wrong.Add($"{(together ? "LEAK" : "loss")} {row.GetType().Name} for {relation}: {Names(first)} + {Names(second)}");
                    compared++;
                }
            }
        }

        output.WriteLine($"{grants.Count} grants, {rows.Count} rows, {compared} comparisons");
        Assert.True(compared > 10_000);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.OrderBy(w => w.Length).DistinctBy(w => w.Split(':')[0]).Take(40)));
    }

    [Fact]
    [Requirement("PPL-02")]
    public async Task A_teacher_who_is_also_a_parent_sees_the_own_child_in_other_groups_and_no_other_child_there()
    {
        // The case of Canvas LMS issue 2245: an observer's right to one pupil was merged with a teacher's to a section.
        await using var server = await AccessServer.StartAsync();
        var school = server.School;
        var teacher = school.Kinds.Single(k => k.Name == "teacher of another group");
        await using (var db = school.Database.OpenTracking())
        {
            var person = school.AccountOf(teacher).PersonId;
            var parent = new Parent { SchoolId = school.Subject<Pupil>().SchoolId, PersonId = person };
            db.Parents.Add(parent);
            await db.SaveChangesAsync();
            db.Guardianships.Add(new Guardianship { SchoolId = parent.SchoolId, ParentId = parent.Id, PupilId = school.Subject<Pupil>().Id });
            await db.SaveChangesAsync();
        }

        var sight = new Sight(school);
        var viewer = await school.ViewerAsync(teacher);
        var marks = school.Rows.Marks.Values.Where(m => m.SchoolId == viewer.SchoolId).ToList();
        var seen = new List<long>();
        foreach (var mark in marks)
        {
            var answer = await server.AskAsync(teacher, $$"""{ node(id: "{{EJournal.GraphQL.Engine.GlobalId.Encode("Mark", mark.Id)}}") { ... on Mark { value comment pupil { schoolClass { pupils { id } } } } } }""");
            Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
            if (answer != """{"data":{"node":null}}""")
                seen.Add(mark.PupilId);
        }

        Assert.Equal([school.Subject<Pupil>().Id], seen.Distinct());
        Assert.True(marks.Select(m => m.PupilId).Distinct().Count() > 1);
        Assert.All(marks, mark => Assert.Equal(mark.PupilId == school.Subject<Pupil>().Id, sight.Sees(viewer, mark)));
    }

    private static bool IsOfOwnFamily(Viewer v, object row) =>
        row is IAboutPupil about && AccessPolicy.IsFamilyOf(v, about.PupilId);

    private IEnumerable<object> Rows()
    {
        var rows = _school.Rows;
        return [.. rows.Pupils.Values, .. rows.Lessons.Values, .. rows.Groups.Values, .. rows.Marks.Values, .. rows.Parents.Values,
            _school.Subject<SchoolClass>(), _school.Subject<Domain.Delivery.DeliveryAgreement>(), _school.Subject<Domain.FinalMarks.FinalMark>(),
            _school.Subject<Domain.Attendance.AttendanceEntry>(), _school.Subject<Guardianship>()];
    }

    /// <summary>One thing each that an account can be: a role, an assignment, a pupil, a parent.</summary>
    private IEnumerable<(string Name, Func<Viewer, Viewer> Add)> Grants()
    {
        foreach (var role in Enum.GetValues<Role>().Where(r => r is not (Role.Pupil or Role.Parent)))
            yield return ($"{role}", v => v with { EmployeeId = Me, Roles = new HashSet<Role>(v.Roles) { role } });
        foreach (var group in _school.Rows.Groups.Values.Where(g => g.SchoolId == _school.Subject<Pupil>().SchoolId))
        {
            yield return ($"teaches {group.Id}", v => v with
            {
                EmployeeId = Me,
                OwnGroupIds = new HashSet<long>(v.OwnGroupIds) { group.Id },
                TaughtClassIds = new HashSet<long>(v.TaughtClassIds) { group.ClassId },
                TaughtGroups = [.. v.TaughtGroups, new TaughtGroup(group.Id, group.ClassId, group.Subgroup)],
            });
            yield return ($"homeroom {group.ClassId}", v => v with { EmployeeId = Me, HomeroomClassIds = new HashSet<long>(v.HomeroomClassIds) { group.ClassId } });
        }

        // One account is one parent and one pupil at most.
        var father = _school.Subject<Parent>().Id;
        foreach (var kinship in _school.Rows.Guardianships)
            yield return ($"parent {kinship.PupilId}", v => WithChild(v, _school.Rows.Pupils[kinship.PupilId]) with { ParentId = father, ChildIds = new HashSet<long>(v.ChildIds) { kinship.PupilId } });
        yield return ("pupil", v => WithChild(v, _school.Subject<Pupil>()) with { PupilId = _school.Subject<Pupil>().Id });
    }

    private static Viewer WithChild(Viewer v, Pupil pupil) => v with
    {
        FamilyPupils = [.. v.FamilyPupils, new FamilyPupil(pupil.Id, [new ClassTime(pupil.ClassId, Spell.Always)], [])],
    };

    private Viewer Viewer(IEnumerable<(string Name, Func<Viewer, Viewer> Add)> grants)
    {
        var viewer = grants.Aggregate(
            new Viewer { AccountId = 1, PersonId = Me, SchoolId = _school.Subject<Pupil>().SchoolId }, (viewer, grant) => grant.Add(viewer));
        return viewer with { Rights = RightRules.Of(viewer.Roles) };
    }

    /// <summary>All unordered pairs, and ten thousand of random sets.</summary>
    private static IEnumerable<((string, Func<Viewer, Viewer>)[] First, (string, Func<Viewer, Viewer>)[] Second)> Pairs(List<(string, Func<Viewer, Viewer>)> grants)
    {
        for (var i = 0; i < grants.Count; i++)
        {
            for (var j = i; j < grants.Count; j++)
                yield return ([grants[i]], [grants[j]]);
        }

        var random = new Random(2245);
        for (var i = 0; i < 10_000; i++)
            yield return (random.GetItems(grants.ToArray(), random.Next(1, 4)), random.GetItems(grants.ToArray(), random.Next(1, 4)));
    }

    private static string Names((string Name, Func<Viewer, Viewer>)[] grants) => string.Join(", ", grants.Select(g => g.Name));
}
