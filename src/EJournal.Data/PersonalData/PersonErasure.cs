using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.PersonalData;

/// <summary>
/// Erases a person's data (152-ФЗ art. 21). What the journal is made of stays, without its person: marks, lessons, the audit
/// chain, which holds ids only and therefore still verifies.
/// </summary>
public static class PersonErasure
{
    public static async Task<Decision<long>> ErasePersonAsync(this JournalWrite write, long personId, Order document, CancellationToken cancellationToken)
    {
        var db = write.Db;
        var today = await write.TodayAsync(cancellationToken);
        if (document.Problem(today) is not null)
            return new Refusal(RefusalCode.InvalidValue, $"Укажите номер документа (до {Order.LongestNumber} знаков) и дату не позже сегодняшней.") { Field = "document" };
        var retention = (await db.RegulationOfAsync(write.Viewer.SchoolId, cancellationToken)).Values.Retention;
        var kept = ErasureRules.KeptUntil(await BondsAsync(db, personId, today, cancellationToken), retention, today);
        if (!kept.TryGet(out var until) && !kept.Allowed)
            return Decision.Refuse<long>(kept.Refusals);

        await new ErasedAccess(write).EraseAsync(personId, cancellationToken);
        await new ErasedRecords(write).EraseAsync(personId, withName: until is null, cancellationToken);
        var erasure = new Erasure
        {
            SchoolId = write.Viewer.SchoolId,
            PersonId = personId,
            DocumentNumber = document.Number,
            DocumentDate = document.Date,
            ErasedById = write.Viewer.PersonId,
            At = write.Now,
            KeptUntil = until,
        };
        db.Add(erasure);
        await write.SaveAsync(cancellationToken);
        write.Audit("person.erase", $"Person:{personId}", new { erasure = erasure.Id, until });
        return erasure.Id;
    }

    private static async Task<ErasureRules.Bonds> BondsAsync(JournalDb db, long personId, DateOnly today, CancellationToken cancellationToken)
    {
        var pupil = await db.Pupils.Where(p => p.PersonId == personId).Select(p => new { p.LeftOn }).SingleOrDefaultAsync(cancellationToken);
        var employee = await db.Employees.Where(e => e.PersonId == personId).Select(e => new { e.DismissedOn }).SingleOrDefaultAsync(cancellationToken);
        var attends = (pupil is not null && !(pupil.LeftOn <= today))
            || (employee is not null && !(employee.DismissedOn <= today))
            || await (
                from parent in db.Parents
                where parent.PersonId == personId
                join kinship in db.Guardianships on parent.Id equals kinship.ParentId
                join child in db.Pupils on kinship.PupilId equals child.Id
                where child.LeftOn == null || child.LeftOn > today
                select child.Id).AnyAsync(cancellationToken);
        return new(attends, pupil?.LeftOn, employee?.DismissedOn);
    }
}
