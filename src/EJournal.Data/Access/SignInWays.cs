using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>Asks the regulation of a person's school which ways in he has (S-05). Asked each time: a decision of the school holds from then on.</summary>
public static class SignInWays
{
    /// <summary>Null when the account may be signed in to this way.</summary>
    public static async Task<Refusal?> RefusalOfAsync(this JournalDb db, SignInMethod method, long accountId, TimeProvider time, CancellationToken cancellationToken)
    {
        var owner = await db.Users.Where(a => a.Id == accountId).Select(a => new { a.SchoolId, a.PersonId }).SingleAsync(cancellationToken);
        return await db.RefusalOfAsync(method, owner.SchoolId, owner.PersonId, time, cancellationToken);
    }

    /// <summary>The same for a person who may not have an account yet.</summary>
    public static Task<Refusal?> RefusalOfAsync(
        this JournalDb db, SignInMethod method, long schoolId, long personId, TimeProvider time, CancellationToken cancellationToken) =>
        db.RefusalOfAsync(method, schoolId, personId, time.GetUtcNow().UtcDateTime, cancellationToken);

    /// <summary>The same at a moment (UTC).</summary>
    public static async Task<Refusal?> RefusalOfAsync(
        this JournalDb db, SignInMethod method, long schoolId, long personId, DateTime now, CancellationToken cancellationToken)
    {
        // Whoever was dismissed, or is not at work yet, and has a child at the school comes the way of parents.
        var today = SchoolDay.At(now, await db.Schools.Where(s => s.Id == schoolId).Select(s => s.TimeZone).SingleAsync(cancellationToken));
        var isStaff = await db.Employees.AnyAsync(
            e => e.PersonId == personId && e.SchoolId == schoolId && (e.HiredOn == null || e.HiredOn <= today) && (e.DismissedOn == null || e.DismissedOn > today),
            cancellationToken);
        var isPupil = await db.Pupils.AnyAsync(p => p.PersonId == personId && p.SchoolId == schoolId, cancellationToken);
        var isParent = await db.Parents.AnyAsync(p => p.PersonId == personId && p.SchoolId == schoolId, cancellationToken);
        var regulation = (await db.RegulationOfAsync(schoolId, cancellationToken)).Values;
        return SignInRules.MayUse(method, regulation.SignInRoute, new(isStaff, isPupil, isParent));
    }

    /// <summary>Refuses what was decided where it leaves somebody without a way in, since the server has no provider.</summary>
    public static async Task<Refusal?> LocksOutAsync(this JournalWrite write, CancellationToken cancellationToken) =>
        SignInRules.LocksOut((await write.Db.RegulationOfAsync(write.Viewer.SchoolId, cancellationToken)).Values.SignInRoute);
}
