using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.PersonalData;

/// <summary>Whose consent it is that the viewer enters: his own where there is no paper, somebody's whom the paper names otherwise.</summary>
internal sealed class ConsentGiver(JournalWrite write, DateOnly today)
{
    /// <summary>The id of the person who consents.</summary>
    public Task<Decision<long>> FindAsync(ConsentRequest asked, CancellationToken cancellationToken) => asked.Subject switch
    {
        { PupilId: { } pupil, EmployeeId: null } => OfPupilAsync(pupil, asked, cancellationToken),
        { PupilId: null, EmployeeId: { } employee } => OfEmployeeAsync(employee, asked, cancellationToken),
        _ => Task.FromResult<Decision<long>>(new Refusal(RefusalCode.InvalidValue, "Укажите ученика или сотрудника.")),
    };

    private async Task<Decision<long>> OfPupilAsync(long pupilId, ConsentRequest asked, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.Pupils.VisibleTo(db, viewer).SingleOrDefaultAsync(p => p.Id == pupilId, cancellationToken) is not { } pupil)
            return new Refusal(RefusalCode.NotFound, "Ученик не найден.") { Field = "pupilId" };
        var himself = asked.Document is null && viewer.ChildIds.Contains(pupilId);
        if (!himself && await PaperProblemAsync(asked, pupil.ClassId, cancellationToken) is { } refused)
            return refused;
        var parentId = himself ? viewer.ParentId : asked.ParentId;
        var signer = await (
            from kinship in db.Guardianships
            where kinship.PupilId == pupilId && kinship.ParentId == parentId
            join parent in db.Parents on kinship.ParentId equals parent.Id
            select new { parent.PersonId, kinship.LegalRepresentative }).SingleOrDefaultAsync(cancellationToken);
        if (signer is null)
            return new Refusal(RefusalCode.NotFound, "Родитель не найден.") { Field = "parentId" };
        return signer.LegalRepresentative
            ? signer.PersonId
            : new Refusal(RefusalCode.Forbidden, "Согласие даёт законный представитель ребёнка.") { Clause = "PDN-02" };
    }

    private async Task<Decision<long>> OfEmployeeAsync(long employeeId, ConsentRequest asked, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.Employees.VisibleTo(db, viewer).SingleOrDefaultAsync(e => e.Id == employeeId, cancellationToken) is not { } employee)
            return new Refusal(RefusalCode.NotFound, "Сотрудник не найден.") { Field = "teacherId" };
        var himself = asked.Document is null && viewer.EmployeeId == employeeId;
        return !himself && await PaperProblemAsync(asked, classId: null, cancellationToken) is { } refused ? refused : employee.PersonId;
    }

    private async Task<Refusal?> PaperProblemAsync(ConsentRequest asked, long? classId, CancellationToken cancellationToken)
    {
        var regulation = await write.Db.RegulationOfAsync(write.Viewer.SchoolId, cancellationToken);
        return ConsentRules.MayRecordPaper(write.Viewer, regulation.Values, classId) ?? ConsentRules.ProblemOf(asked.Document, today);
    }
}
