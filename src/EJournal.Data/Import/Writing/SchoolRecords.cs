using EJournal.Data.Access;
using EJournal.Data.Import.Rows;
using EJournal.Domain;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Import.Writing;

/// <summary>What the database holds of the school, tracked, under its natural keys.</summary>
internal sealed class SchoolRecords
{
    private readonly Dictionary<long, ClassName> _classNames = [];
    private readonly Dictionary<long, string> _subjectKeys = [];

    public School? School { get; private set; }

    /// <summary>The school year of the classes, the load and the timetable here (<see cref="ImportYear"/>).</summary>
    public required int Year { get; init; }

    /// <summary>Whether the school has classes of an earlier year.</summary>
    public bool FollowsAnother { get; private set; }

    public Dictionary<string, Subject> Subjects { get; } = [];
    public Dictionary<string, Employee> Staff { get; } = [];
    public Dictionary<long, List<EmployeeRole>> Roles { get; private set; } = [];
    public Dictionary<ClassName, SchoolClass> Classes { get; } = [];
    public Dictionary<string, Pupil> Pupils { get; } = [];
    public List<Parent> Parents { get; private set; } = [];
    public Dictionary<long, List<Guardianship>> Guardianships { get; private set; } = [];

    /// <summary>Parents and pupils whose kinship the school has ended by a document.</summary>
    public HashSet<(long ParentId, long PupilId)> EndedKinships { get; private set; } = [];
    public Dictionary<long, Account> Accounts { get; } = [];
    public Dictionary<GroupKey, TeachingGroup> Groups { get; } = [];
    public Dictionary<(int Shift, int Number), BellTime> Bells { get; private set; } = [];
    public Dictionary<(string, int), GradingPeriod> Periods { get; } = [];
    public Dictionary<DateOnly, Holiday> Holidays { get; private set; } = [];
    public Dictionary<TimetableSlot, TimetableEntry> Timetable { get; } = [];

    public GroupKey KeyOf(TeachingGroup group) =>
        new(_classNames[group.ClassId], _subjectKeys[group.SubjectId], NameKey.Of(group.Subgroup));

    public void Add(SchoolClass schoolClass)
    {
        var name = new ClassName(schoolClass.GradeLevel, schoolClass.Letter);
        Classes[name] = schoolClass;
        _classNames[schoolClass.Id] = name;
    }

    public void Add(Subject subject)
    {
        Subjects[NameKey.Of(subject.Name)] = subject;
        _subjectKeys[subject.Id] = NameKey.Of(subject.Name);
    }

    public static async Task<SchoolRecords> LoadAsync(JournalDb db, string schoolKey, int year, CancellationToken ct)
    {
        var records = new SchoolRecords { Year = year, School = await db.Schools.SingleOrDefaultAsync(school => school.Key == schoolKey, ct) };
        if (records.School is { } found)
            await records.LoadAsync(db, found.Id, ct);
        return records;
    }

    private async Task LoadAsync(JournalDb db, long id, CancellationToken ct)
    {
        foreach (var subject in await db.Subjects.Where(s => s.SchoolId == id).ToListAsync(ct))
            Add(subject);
        foreach (var schoolClass in await db.Classes.Where(c => c.SchoolId == id && c.Year == Year).ToListAsync(ct))
            Add(schoolClass);
        FollowsAnother = await db.Classes.AnyAsync(c => c.SchoolId == id && c.Year < Year, ct);
        await LoadPeopleAsync(db, id, ct);
        foreach (var group in await db.TeachingGroups.Where(g => g.SchoolId == id && db.Classes.Any(c => c.Id == g.ClassId && c.Year == Year)).ToListAsync(ct))
            Groups[KeyOf(group)] = group;
        Bells = await db.BellTimes.Where(b => b.SchoolId == id).ToDictionaryAsync(b => (b.Shift, b.Number), ct);
        foreach (var period in await db.GradingPeriods.Where(p => p.SchoolId == id).ToListAsync(ct))
            Periods[PeriodRow.KeyOf(period.Name, period.From)] = period;
        Holidays = await db.Holidays.Where(h => h.SchoolId == id).ToDictionaryAsync(h => h.Date, ct);
        var groups = Groups.ToDictionary(pair => pair.Value.Id, pair => pair.Key);
        foreach (var entry in await db.TimetableEntries.Where(t => t.SchoolId == id && db.TeachingGroups.Any(g => g.Id == t.GroupId && db.Classes.Any(c => c.Id == g.ClassId && c.Year == Year))).OrderBy(t => t.Id).ToListAsync(ct))
        {
            var group = groups[entry.GroupId];
            Timetable[new(group.Class, group.Subgroup, entry.Weekday, entry.Number)] = entry;
        }
    }

    private async Task LoadPeopleAsync(JournalDb db, long id, CancellationToken ct)
    {
        await db.People.Where(p => p.SchoolId == id).LoadAsync(ct);
        foreach (var employee in await db.Employees.Where(e => e.SchoolId == id).ToListAsync(ct))
            Staff[NameKey.Of(employee.StaffNumber)] = employee;
        // Tracked, so that they stand in their pupils' lists of them.
        await db.ClassMemberships.Where(m => m.SchoolId == id).LoadAsync(ct);
        await db.PupilSubgroups.Where(s => s.SchoolId == id).LoadAsync(ct);
        foreach (var pupil in await db.Pupils.Where(p => p.SchoolId == id).ToListAsync(ct))
            Pupils[NameKey.Of(pupil.FileNumber)] = pupil;
        Parents = await db.Parents.Where(p => p.SchoolId == id).OrderBy(p => p.Id).ToListAsync(ct);
        Roles = ByOwner(await db.EmployeeRoles.Where(r => r.SchoolId == id).ToListAsync(ct), role => role.EmployeeId);
        Guardianships = ByOwner(await db.Guardianships.Where(g => g.SchoolId == id).ToListAsync(ct), link => link.ParentId);
        EndedKinships = [.. (await db.GuardianshipEnds.AsNoTracking().Where(e => e.SchoolId == id).Select(e => new { e.ParentId, e.PupilId }).ToListAsync(ct))
            .Select(e => (e.ParentId, e.PupilId))];
        foreach (var account in await db.Users.Where(a => a.SchoolId == id).OrderBy(a => a.Id).ToListAsync(ct))
            Accounts.TryAdd(account.PersonId, account);
    }

    private static Dictionary<long, List<T>> ByOwner<T>(List<T> rows, Func<T, long> owner) =>
        rows.GroupBy(owner).ToDictionary(group => group.Key, group => group.ToList());
}
