using EJournal.Data.PersonalData;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>Hands out invitations: all that are asked for, or none.</summary>
public static class Invitations
{
    public const int MostAtOnce = 100;

    /// <summary>For somebody without a password: time to carry a slip of paper home.</summary>
    public static readonly TimeSpan FirstLifetime = TimeSpan.FromDays(14);

    /// <summary>For somebody who has forgotten his password: the code opens an account that is in use.</summary>
    public static readonly TimeSpan ResetLifetime = TimeSpan.FromHours(1);

    /// <summary>The codes, in the order of <paramref name="personIds"/>, which the viewer has to see.</summary>
    public static async Task<Decision<IReadOnlyList<IssuedInvitation>>> IssueAsync(
        this JournalWrite write, IReadOnlyList<long> personIds, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (personIds.Count is 0 or > MostAtOnce || personIds.Distinct().Count() != personIds.Count)
            return new Refusal(RefusalCode.InvalidValue, $"Назовите от 1 до {MostAtOnce} человек, каждого один раз.");
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, cancellationToken)).Values;
        var people = await PeopleAsync(db, viewer, personIds, await write.TodayAsync(cancellationToken), cancellationToken);
        if (people.Count != personIds.Count)
            return new Refusal(RefusalCode.NotFound, "Человек не найден.");
        if (people.Select(p => InvitationRules.MayInvite(viewer, regulation, p.Invitee)).FirstOrDefault(r => r is not null) is { } refused)
            return refused;

        var open = await db.Invitations.Where(i => personIds.Contains(i.PersonId) && i.ClosedAt == null).ToListAsync(cancellationToken);
        open.ForEach(i => i.ClosedAt = write.Now);
        var issued = personIds.Select(id => Issue(write, people.Single(p => p.Id == id))).ToList();
        return Decision.Allow<IReadOnlyList<IssuedInvitation>>(issued);
    }

    private static IssuedInvitation Issue(JournalWrite write, Found person)
    {
        var code = InvitationCode.New();
        var expires = write.Now + (person.HasPassword ? ResetLifetime : FirstLifetime);
        write.Db.Invitations.Add(new Invitation
        {
            SchoolId = write.Viewer.SchoolId,
            PersonId = person.Id,
            IssuedById = write.Viewer.PersonId,
            Hash = InvitationCode.HashOf(code),
            IssuedAt = write.Now,
            ExpiresAt = expires,
        });
        write.Audit(person.HasPassword ? "account.reset" : "account.invite", $"Person:{person.Id}", new { expires });
        return new(person.Name, person.Login, code, expires);
    }

    private static async Task<List<Found>> PeopleAsync(
        JournalDb db, Viewer viewer, IReadOnlyList<long> personIds, DateOnly today, CancellationToken cancellationToken)
    {
        var people = await db.People.AsNoTracking().VisibleTo(db, viewer).Where(p => personIds.Contains(p.Id)).ToListAsync(cancellationToken);
        var accounts = await db.Users.AsNoTracking().Where(a => personIds.Contains(a.PersonId)).ToDictionaryAsync(a => a.PersonId, cancellationToken);
        var staff = await db.Employees.Where(e => personIds.Contains(e.PersonId)).Select(e => e.PersonId).ToListAsync(cancellationToken);
        // Those that begin later too: a code may last till then.
        var roles = (await (
                from employee in db.Employees
                where personIds.Contains(employee.PersonId)
                join held in db.EmployeeRoles on employee.Id equals held.EmployeeId
                where held.EndsOn == null || held.EndsOn > today
                select new { employee.PersonId, held.Role })
            .ToListAsync(cancellationToken)).ToLookup(r => r.PersonId, r => r.Role);
        var classes = await db.Pupils.Where(p => personIds.Contains(p.PersonId)).Select(p => new { p.PersonId, p.ClassId })
            .Concat(
                from parent in db.Parents
                where personIds.Contains(parent.PersonId)
                join kinship in db.Guardianships on parent.Id equals kinship.ParentId
                join child in db.Pupils on kinship.PupilId equals child.Id
                select new { parent.PersonId, child.ClassId })
            .ToListAsync(cancellationToken);
        var byPerson = classes.ToLookup(c => c.PersonId, c => c.ClassId);
        return [.. people.Select(p => new Found(
            p.Id,
            p.Name,
            accounts.GetValueOrDefault(p.Id)?.UserName,
            accounts.GetValueOrDefault(p.Id)?.PasswordHash is not null,
            new(staff.Contains(p.Id), byPerson[p.Id].ToHashSet(), roles[p.Id].ToHashSet())))];
    }

    private sealed record Found(long Id, PersonName Name, string? Login, bool HasPassword, InvitationRules.Invitee Invitee);
}
