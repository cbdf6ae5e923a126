using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>A school's decisions about the rights of its roles (ACC-06).</summary>
public static class RightAdjustments
{
    /// <summary>What holds otherwise than by default. Within a write it sees what the write changed.</summary>
    public static async Task<IReadOnlyDictionary<(Role, Right), bool>> RightsAdjustedAsync(this JournalDb db, long schoolId, CancellationToken cancellationToken)
    {
        var adjusted = new Dictionary<(Role, Right), bool>();
        foreach (var change in await db.RightChanges.AsNoTracking().Where(c => c.SchoolId == schoolId).OrderBy(c => c.Id).ToListAsync(cancellationToken))
        {
            if (change.Granted is { } granted)
                adjusted[(change.Role, change.Right)] = granted;
            else
                adjusted.Remove((change.Role, change.Right));
        }

        return adjusted;
    }

    /// <summary>Grants, denies, or with null goes back to the default; returns the id of the decision.</summary>
    public static async Task<Decision<long>> AdjustRightAsync(
        this JournalWrite write, Role role, Right right, bool? granted, string basis, CancellationToken cancellationToken)
    {
        var viewer = write.Viewer;
        if (RightRules.MayAdjust(viewer, role, right) is { } refused)
            return refused;
        if (Basis.Problem(basis) is { } missing)
            return missing;
        var change = RightChange.Decide(viewer.SchoolId, role, right, granted, basis.Trim(), viewer.PersonId, write.Now);
        write.Db.RightChanges.Add(change);
        await write.SaveAsync(cancellationToken);
        write.Audit("right.adjust", $"School:{viewer.SchoolId}", new { role = role.ToString(), right = right.ToString(), granted });
        return change.Id;
    }
}
