using System.Data.Common;
using EJournal.Domain.Regulations;

namespace EJournal.Data.Access;

/// <summary>
/// Everything that makes a viewer, as one UNION ALL. Entity Framework writes its SQL once for each database; it is read by hand,
/// since every request begins with it.
/// </summary>
internal static class ViewerStatement
{
    /// <summary>The key of setting S-02.</summary>
    public const string Keepers = "peopleDataMaintainers";

    private static readonly PerDatabase<HandWritten> OfAccount = new(db => HandWritten.From(db, Statement(db, 0, null), Parameters));
    private static readonly PerDatabase<HandWritten> OfSession = new(db => HandWritten.From(db, Statement(db, 0, Guid.Empty), Parameters));

    private static (string Name, Type Type)[] Parameters => [("id", typeof(long)), ("session", typeof(Guid))];

    public static Task<List<ViewerFact>> RunAsync(JournalDb db, long accountId, Guid? session, CancellationToken ct) =>
        (session is null ? OfAccount : OfSession).For(db).RunAsync(db, new() { ["id"] = accountId, ["session"] = session }, reader => ReadAsync(reader, ct), ct);

    private static async Task<List<ViewerFact>> ReadAsync(DbDataReader reader, CancellationToken ct)
    {
        var facts = new List<ViewerFact>();
        while (await reader.ReadAsync(ct))
        {
            facts.Add(new ViewerFact
            {
                Kind = (ViewerFactKind)reader.GetInt32(0),
                A = reader.GetInt64(1),
                B = reader.GetInt64(2),
                Text = reader.GetString(3),
                From = reader.GetFieldValue<DateOnly>(4),
                EndsOn = reader.GetFieldValue<DateOnly>(5),
            });
        }

        return facts;
    }

    private static IQueryable<ViewerFact> Statement(JournalDb db, long id, Guid? session) =>
        db.Users.Where(a => a.Id == id && a.BlockedAt == null
                && (session == null || db.RefreshTokens.Any(t => t.FamilyId == session && t.AccountId == a.Id && t.RevokedAt == null)))
            .Join(db.Schools, a => a.SchoolId, s => s.Id, (a, s) => new ViewerFact { Kind = ViewerFactKind.Account, A = a.PersonId, B = a.SchoolId, Text = s.TimeZone, From = ViewerFact.Always, EndsOn = ViewerFact.Never })
        .Concat(
            from a in db.Users
            join e in db.Employees on new { a.PersonId, a.SchoolId } equals new { e.PersonId, e.SchoolId }
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.Employee, A = e.Id, B = 0, Text = "", From = e.HiredOn ?? ViewerFact.Always, EndsOn = e.DismissedOn ?? ViewerFact.Never })
        .Concat(
            from a in db.Users
            join e in db.Employees on new { a.PersonId, a.SchoolId } equals new { e.PersonId, e.SchoolId }
            join r in db.EmployeeRoles on e.Id equals r.EmployeeId
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.Role, A = (long)r.Role, B = 0, Text = "", From = r.From ?? ViewerFact.Always, EndsOn = r.EndsOn ?? ViewerFact.Never })
        .Concat(
            from a in db.Users
            join c in db.RightChanges on a.SchoolId equals c.SchoolId
            where a.Id == id && !db.RightChanges.Any(later => later.SchoolId == c.SchoolId && later.Role == c.Role && later.Right == c.Right && later.Id > c.Id)
            select new ViewerFact { Kind = ViewerFactKind.Right, A = (long)c.Role, B = (long)c.Right, Text = c.Granted == null ? "" : c.Granted == true ? ViewerFact.Granted : ViewerFact.Denied, From = ViewerFact.Always, EndsOn = ViewerFact.Never })
        // Who keeps people's data sees them (S-02): the two settings that say who. Families have no such rights.
        .Concat(
            from a in db.Users
            join e in db.Employees on new { a.PersonId, a.SchoolId } equals new { e.PersonId, e.SchoolId }
            join s in db.Schools on a.SchoolId equals s.Id
            where a.Id == id && s.Regulation != null
            select new ViewerFact { Kind = ViewerFactKind.ImportedPreset, A = 0, B = 0, Text = s.Regulation!, From = ViewerFact.Always, EndsOn = ViewerFact.Never })
        .Concat(
            from a in db.Users
            join e in db.Employees on new { a.PersonId, a.SchoolId } equals new { e.PersonId, e.SchoolId }
            join c in db.RegulationChanges on a.SchoolId equals c.SchoolId
            where a.Id == id && (c.Key == RegulationChange.PresetKey || c.Key == Keepers)
            select new ViewerFact { Kind = ViewerFactKind.Decision, A = c.Id, B = c.Key == Keepers ? 1 : 0, Text = c.Value ?? "", From = ViewerFact.Always, EndsOn = ViewerFact.Never })
        .Concat(
            from a in db.Users
            join p in db.Pupils on new { a.PersonId, a.SchoolId } equals new { p.PersonId, p.SchoolId }
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.Pupil, A = p.Id, B = p.ClassId, Text = "", From = ViewerFact.Always, EndsOn = ViewerFact.Never })
        .Concat(
            from a in db.Users
            join p in db.Parents on new { a.PersonId, a.SchoolId } equals new { p.PersonId, p.SchoolId }
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.Parent, A = p.Id, B = 0, Text = "", From = ViewerFact.Always, EndsOn = ViewerFact.Never })
        .Concat(
            from a in db.Users
            join p in db.Parents on new { a.PersonId, a.SchoolId } equals new { p.PersonId, p.SchoolId }
            join g in db.Guardianships on p.Id equals g.ParentId
            join c in db.Pupils on new { Id = g.PupilId, a.SchoolId } equals new { c.Id, c.SchoolId }
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.Child, A = c.Id, B = c.ClassId, Text = "", From = ViewerFact.Always, EndsOn = ViewerFact.Never })
        .Concat(
            from a in db.Users
            join e in db.Employees on new { a.PersonId, a.SchoolId } equals new { e.PersonId, e.SchoolId }
            join g in db.TeachingGroups on new { TeacherId = e.Id, a.SchoolId } equals new { g.TeacherId, g.SchoolId }
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.OwnGroup, A = g.Id, B = g.ClassId, Text = g.Subgroup, From = ViewerFact.Always, EndsOn = ViewerFact.Never })
        .Concat(
            from a in db.Users
            join e in db.Employees on new { a.PersonId, a.SchoolId } equals new { e.PersonId, e.SchoolId }
            join l in db.Lessons on new { TeacherId = e.Id, a.SchoolId } equals new { l.TeacherId, l.SchoolId }
            join g in db.TeachingGroups on l.GroupId equals g.Id
            where a.Id == id && l.SubstitutedTeacherId != null
            group l.Date by new { g.Id, g.ClassId, g.Subgroup } into days
            select new ViewerFact { Kind = ViewerFactKind.SubstitutedGroup, A = days.Key.Id, B = days.Key.ClassId, Text = days.Key.Subgroup, From = ViewerFact.Always, EndsOn = days.Max() })
        .Concat(
            from a in db.Users
            join e in db.Employees on new { a.PersonId, a.SchoolId } equals new { e.PersonId, e.SchoolId }
            join c in db.Classes on new { HomeroomTeacherId = (long?)e.Id, a.SchoolId } equals new { c.HomeroomTeacherId, c.SchoolId }
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.HomeroomClass, A = c.Id, B = 0, Text = "", From = ViewerFact.Always, EndsOn = ViewerFact.Never })
        .Concat(
            from a in db.Users
            join p in db.Parents on a.PersonId equals p.PersonId
            join g in db.Guardianships on p.Id equals g.ParentId
            join s in db.PupilSubgroups on g.PupilId equals s.PupilId
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.Subgroup, A = s.PupilId, B = 0, Text = s.Name, From = s.From, EndsOn = s.Until })
        .Concat(
            from a in db.Users
            join p in db.Pupils on a.PersonId equals p.PersonId
            join s in db.PupilSubgroups on p.Id equals s.PupilId
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.Subgroup, A = s.PupilId, B = 0, Text = s.Name, From = s.From, EndsOn = s.Until })
        .Concat(
            from a in db.Users
            join p in db.Parents on a.PersonId equals p.PersonId
            join g in db.Guardianships on p.Id equals g.ParentId
            join m in db.ClassMemberships on g.PupilId equals m.PupilId
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.ClassTime, A = m.PupilId, B = m.ClassId, Text = "", From = m.From, EndsOn = m.Until })
        .Concat(
            from a in db.Users
            join p in db.Pupils on a.PersonId equals p.PersonId
            join m in db.ClassMemberships on p.Id equals m.PupilId
            where a.Id == id
            select new ViewerFact { Kind = ViewerFactKind.ClassTime, A = m.PupilId, B = m.ClassId, Text = "", From = m.From, EndsOn = m.Until });
}
