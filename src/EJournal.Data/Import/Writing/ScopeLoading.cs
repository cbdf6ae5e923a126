using EJournal.Data.Import.Rows;
using EJournal.Domain;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Import.Writing;

/// <summary>Makes the scope in which rows are checked from what is stored.</summary>
internal static class ScopeLoading
{
    private const int LoginsPerQuery = 500;

    public static async Task<ImportScope> LoadAsync(
        JournalDb db, SchoolRecords records, IReadOnlyCollection<string> logins, DateOnly today, CancellationToken ct)
    {
        var scope = new ImportScope(await LoginsAsync(db, records, logins, ct), today);
        scope.Staff.UnionWith(records.Staff.Keys);
        scope.Subjects.UnionWith(records.Subjects.Keys);
        scope.Pupils.UnionWith(records.Pupils.Keys);
        scope.Bells.UnionWith(records.Bells.Keys);
        scope.Groups.UnionWith(records.Groups.Keys);
        foreach (var (name, schoolClass) in records.Classes)
            scope.Classes[name] = schoolClass.Shift;
        foreach (var (key, period) in records.Periods.Where(pair => pair.Value.Closed))
            scope.ClosedPeriods[key] = (period.From, period.To);

        var classes = records.Classes.ToDictionary(pair => pair.Value.Id, pair => pair.Key);
        foreach (var pupil in records.Pupils.Values.Where(p => classes.ContainsKey(p.ClassId)))
        {
            foreach (var subgroup in pupil.Subgroups.Where(subgroup => subgroup.Until == Spell.Open))
                scope.Subgroups.Add((classes[pupil.ClassId], NameKey.Of(subgroup.Name)));
        }

        return scope;
    }

    private static async Task<LoginRegister> LoginsAsync(
        JournalDb db, SchoolRecords records, IReadOnlyCollection<string> logins, CancellationToken ct)
    {
        var register = new LoginRegister();
        var schoolId = records.School?.Id ?? 0;
        foreach (var part in logins.Select(LoginRegister.Key).Distinct().Chunk(LoginsPerQuery))
        {
            foreach (var foreign in await db.Users.AsNoTracking()
                .Where(a => a.SchoolId != schoolId && part.Contains(a.NormalizedUserName))
                .Select(a => a.NormalizedUserName!).ToListAsync(ct))
                register.AddStored(foreign, new("", null, null, false));
        }

        var staff = records.Staff.ToDictionary(pair => pair.Value.PersonId, pair => pair.Key);
        var pupils = records.Pupils.ToDictionary(pair => pair.Value.PersonId, pair => pair.Key);
        var parents = records.Parents.Select(parent => parent.PersonId).ToHashSet();
        foreach (var (personId, account) in records.Accounts)
        {
            register.AddStored(account.NormalizedUserName!, new(
                LoginRegister.NameOf((await db.People.FindAsync([personId], ct))!.Name),
                staff.GetValueOrDefault(personId),
                pupils.GetValueOrDefault(personId),
                parents.Contains(personId)));
        }

        return register;
    }
}
