using EJournal.Data.Writes;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.PersonalData;

/// <summary>What is known about a person, and free text about him. Name and marks' comments only when nothing is kept any longer.</summary>
internal sealed class ErasedRecords(JournalWrite write)
{
    // What stands in the place of a text that there has to be; the triggers of the database let no other be put there.
    private const string Erased = "удалено";

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
        await EraseMessagesAsync(personId, pupilIds, cancellationToken);
        await _db.NotepadEntries.Where(n => pupilIds.Contains(n.PupilId) || employeeIds.Contains(n.EmployeeId)).ExecuteDeleteAsync(cancellationToken);
        await _db.ExcuseNotes.Where(n => _db.Parents.Any(p => p.Id == n.ParentId && p.PersonId == personId))
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.Text, Erased), cancellationToken);
        if (!withName)
            return;

        (person.LastName, person.FirstName, person.MiddleName) = ("Удалено", $"№{personId}", null);
        (person.BirthDate, person.Sex) = (null, null);
        pupils.ForEach(p => p.FileNumber = $"erased-{p.Id}");
        employees.ForEach(e => e.StaffNumber = $"erased-{e.Id}");
        await _db.Marks.Where(m => pupilIds.Contains(m.PupilId) && m.Comment != null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Comment, (string?)null), cancellationToken);
        // One entry of the register, and one record of a lesson, can be about several pupils; its reason then goes for all of them,
        // since it may name this one.
        var corrections = _db.Corrections.Where(c => c.Items.Any(i => pupilIds.Contains(i.PupilId!.Value)));
        var presences = _db.AttendanceRevisions.Where(r => _db.Attendance.Any(a => a.Id == r.AttendanceId && pupilIds.Contains(a.PupilId)));
        await _db.MarkRevisions
            .Where(r => r.Reason != null && (corrections.Any(c => c.Id == r.CorrectionId) || _db.Marks.Any(m => m.Id == r.MarkId && pupilIds.Contains(m.PupilId))))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Reason, (string?)null), cancellationToken);
        await _db.AttendanceRevisions
            .Where(r => r.Reason != null && (corrections.Any(c => c.Id == r.CorrectionId) || presences.Any(p => p.SchoolId == r.SchoolId && p.At == r.At && p.Reason == r.Reason)))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Reason, (string?)null), cancellationToken);
        await _db.Debts.Where(d => pupilIds.Contains(d.PupilId))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.What, Erased).SetProperty(d => d.CancelReason, d => d.CancelReason == null ? null : Erased), cancellationToken);
        await _db.ExternalMarks.Where(m => pupilIds.Contains(m.PupilId))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.DocumentNumber, Erased).SetProperty(m => m.WithdrawReason, m => m.WithdrawReason == null ? null : Erased), cancellationToken);
        await _db.ExaminationResults.Where(r => pupilIds.Contains(r.PupilId) && r.AbsenceReason != null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.AbsenceReason, Erased), cancellationToken);
        await _db.ExaminationRevisions.Where(r => _db.ExaminationResults.Any(m => m.Id == r.ExaminationResultId && pupilIds.Contains(m.PupilId)))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Reason, (string?)null).SetProperty(r => r.AbsenceReason, (string?)null), cancellationToken);
        await _db.ExcuseNotes.Where(n => pupilIds.Contains(n.PupilId))
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.Text, Erased).SetProperty(n => n.Answer, (string?)null), cancellationToken);
        await _db.ExemptionDocuments.Where(d => pupilIds.Contains(d.PupilId))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Document, Erased), cancellationToken);
        await _db.FinalMarkRevisions.Where(r => r.Reason != null && _db.FinalMarks.Any(m => m.Id == r.FinalMarkId && pupilIds.Contains(m.PupilId)))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Reason, (string?)null), cancellationToken);
        await corrections
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Reasons, Erased).SetProperty(c => c.Note, (string?)null), cancellationToken);
    }

    /// <summary>What the person wrote, and what was written about the pupil; that somebody wrote to somebody, and when, stays.</summary>
    private async Task EraseMessagesAsync(long personId, List<long> pupilIds, CancellationToken cancellationToken)
    {
        await _db.Correspondence
            .Where(c => pupilIds.Contains(c.PupilId!.Value) || _db.InternalMessages.Where(m => m.CorrespondenceId == c.Id).OrderBy(m => m.Id).Select(m => m.AuthorId).First() == personId)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Subject, Erased), cancellationToken);
        // Whose final marks are missing is told teachers by name; the next such message is of those who are there.
        await _db.InternalMessages
            .Where(m => _db.MissingMarkNotices.Any(n => n.MessageId == m.Id && _db.Pupils.Any(p => pupilIds.Contains(p.Id) && p.Classes.Any(c => c.ClassId == n.ClassId))))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Text, Erased), cancellationToken);
        await _db.InternalMessages
            .Where(m => m.AuthorId == personId || _db.Correspondence.Any(c => c.Id == m.CorrespondenceId && pupilIds.Contains(c.PupilId!.Value)))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Text, Erased), cancellationToken);
    }
}
