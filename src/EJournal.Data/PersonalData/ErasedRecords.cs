using EJournal.Data.Writes;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.PersonalData;

/// <summary>What is known about a person, and free text about him. Name and marks' comments only when nothing is kept any longer.</summary>
internal sealed class ErasedRecords(JournalWrite write)
{
    private readonly JournalDb _db = write.Db;

    public async Task EraseAsync(long personId, bool withName, CancellationToken cancellationToken)
    {
        var person = await _db.People.SingleAsync(p => p.Id == personId, cancellationToken);
        (person.Phone, person.Email, person.Address) = (null, null, null);
        await _db.PersonChanges.Where(c => c.PersonId == personId && (withName || c.Field == PersonField.Phone || c.Field == PersonField.Email || c.Field == PersonField.Address))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.OldValue, (string?)null).SetProperty(c => c.NewValue, (string?)null), cancellationToken);
        var pupils = await _db.Pupils.Where(p => p.PersonId == personId).ToListAsync(cancellationToken);
        var employees = await _db.Employees.Where(e => e.PersonId == personId).ToListAsync(cancellationToken);
        var (pupilIds, employeeIds) = (pupils.ConvertAll(p => p.Id), employees.ConvertAll(e => e.Id));
        await _db.PersonalCards.Where(c => employeeIds.Contains(c.EmployeeId)).ExecuteDeleteAsync(cancellationToken);
        await _db.PortfolioEntries.Where(e => pupilIds.Contains(e.PupilId!.Value) || employeeIds.Contains(e.EmployeeId!.Value)).ExecuteDeleteAsync(cancellationToken);
        await _db.StaffChanges.Where(c => employeeIds.Contains(c.EmployeeId)).ExecuteDeleteAsync(cancellationToken);
        await _db.ExcuseNotes.Where(n => _db.Parents.Any(p => p.Id == n.ParentId && p.PersonId == personId))
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.Text, "удалено"), cancellationToken);
        if (!withName)
            return;

        (person.LastName, person.FirstName, person.MiddleName) = ("Удалено", $"№{personId}", null);
        (person.BirthDate, person.Sex) = (null, null);
        pupils.ForEach(p => p.FileNumber = $"erased-{p.Id}");
        employees.ForEach(e => e.StaffNumber = $"erased-{e.Id}");
        await _db.Marks.Where(m => pupilIds.Contains(m.PupilId) && m.Comment != null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Comment, (string?)null), cancellationToken);
        await _db.MarkRevisions.Where(r => r.Reason != null && _db.Marks.Any(m => m.Id == r.MarkId && pupilIds.Contains(m.PupilId)))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Reason, (string?)null), cancellationToken);
        await _db.ExaminationResults.Where(r => pupilIds.Contains(r.PupilId) && r.AbsenceReason != null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.AbsenceReason, "удалено"), cancellationToken);
        await _db.ExaminationRevisions.Where(r => _db.ExaminationResults.Any(m => m.Id == r.ExaminationResultId && pupilIds.Contains(m.PupilId)))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Reason, (string?)null).SetProperty(r => r.AbsenceReason, (string?)null), cancellationToken);
        await _db.ExcuseNotes.Where(n => pupilIds.Contains(n.PupilId))
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.Text, "удалено").SetProperty(n => n.Answer, (string?)null), cancellationToken);
        await _db.ExemptionDocuments.Where(d => pupilIds.Contains(d.PupilId))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Document, "удалено"), cancellationToken);
    }
}
