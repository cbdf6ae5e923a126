using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.PersonalData;

/// <summary>All ids under which a person is known, by the name of the column that would hold them.</summary>
internal sealed class PersonKeys
{
    private readonly Dictionary<string, List<long?>> _ids;

    private PersonKeys(Dictionary<string, List<long?>> ids) => _ids = ids;

    public List<long?> this[string column] => _ids[column];

    public static async Task<PersonKeys> OfAsync(JournalDb db, long personId, CancellationToken cancellationToken)
    {
        var pupils = await db.Pupils.Where(p => p.PersonId == personId).Select(p => (long?)p.Id).ToListAsync(cancellationToken);
        var parents = await db.Parents.Where(p => p.PersonId == personId).Select(p => (long?)p.Id).ToListAsync(cancellationToken);
        var accounts = await db.Users.Where(a => a.PersonId == personId).Select(a => (long?)a.Id).ToListAsync(cancellationToken);
        return new(new()
        {
            ["PersonId"] = [personId],
            ["GivenById"] = [personId],
            ["PupilId"] = pupils,
            ["ParentId"] = parents,
            ["EmployeeId"] = await db.Employees.Where(e => e.PersonId == personId).Select(e => (long?)e.Id).ToListAsync(cancellationToken),
            ["AccountId"] = accounts,
            ["UserId"] = accounts,
            ["MarkId"] = await db.Marks.Where(m => pupils.Contains(m.PupilId)).Select(m => (long?)m.Id).ToListAsync(cancellationToken),
            ["FinalMarkId"] = await db.FinalMarks.Where(m => pupils.Contains(m.PupilId)).Select(m => (long?)m.Id).ToListAsync(cancellationToken),
            ["ExaminationResultId"] = await db.ExaminationResults.Where(r => pupils.Contains(r.PupilId)).Select(r => (long?)r.Id).ToListAsync(cancellationToken),
            ["AttendanceId"] = await db.Attendance.Where(a => pupils.Contains(a.PupilId)).Select(a => (long?)a.Id).ToListAsync(cancellationToken),
            ["AgreementId"] = await db.DeliveryAgreements.Where(a => parents.Contains(a.ParentId)).Select(a => (long?)a.Id).ToListAsync(cancellationToken),
        });
    }
}
