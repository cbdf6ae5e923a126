using EJournal.Domain.Regulations;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Regulations;

/// <summary>Reads what holds at a school.</summary>
public static class RegulationReader
{
    /// <summary>Two statements. Within a write it sees what the write changed.</summary>
    public static async Task<SchoolRegulation> RegulationOfAsync(this JournalDb db, long schoolId, CancellationToken cancellationToken)
    {
        var preset = await db.Schools.Where(s => s.Id == schoolId).Select(s => s.Regulation).SingleAsync(cancellationToken);
        var changes = await db.RegulationChanges.AsNoTracking().Where(c => c.SchoolId == schoolId).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        return SchoolRegulation.Of(preset, changes);
    }
}
