using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Readiness;

/// <summary>Recording trainings and comparisons with paper (ROL-06, ROL-09).</summary>
public static class TrainingWrites
{
    /// <summary>Returns the id of the training.</summary>
    public static async Task<Decision<long>> RecordTrainingAsync(
        this JournalWrite write, Training training, IReadOnlyList<long> employeeIds, IReadOnlyList<long> pupilIds, IReadOnlyList<long> parentIds, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (employeeIds.Count + pupilIds.Count + parentIds.Count > Training.MostParticipants)
            return new Refusal(RefusalCode.InvalidValue, $"Назовите участников: от 1 до {Training.MostParticipants}.") { Field = "participants" };
        var staff = await db.Employees.VisibleTo(db, viewer).Where(e => employeeIds.Contains(e.Id)).Select(e => e.PersonId).ToListAsync(cancellationToken);
        var pupils = await db.Pupils.VisibleTo(db, viewer).Where(p => pupilIds.Contains(p.Id)).ToListAsync(cancellationToken);
        var parents = await db.Parents.VisibleTo(db, viewer).Where(p => parentIds.Contains(p.Id)).ToListAsync(cancellationToken);
        if ((Missing(employeeIds, staff.Count, "teacherIds", "Сотрудник") ?? Missing(pupilIds, pupils.Count, "pupilIds", "Ученик")
            ?? Missing(parentIds, parents.Count, "parentIds", "Родитель")) is { } missing)
            return missing;
        if (TrainingRules.MayRecord(viewer, staff.Count, pupils, await ChildrenAsync(write, parents, cancellationToken)) is { } refused)
            return refused;
        training.Participants.AddRange(staff.Concat(pupils.Select(p => p.PersonId)).Concat(parents.Select(p => p.PersonId)).Distinct()
            .Select(id => new TrainingParticipant { PersonId = id }));
        if (TrainingRules.Faults(training, await write.TodayAsync(cancellationToken)) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);

        (training.SchoolId, training.AuthorId, training.RecordedAt) = (viewer.SchoolId, viewer.PersonId, write.Now);
        db.Trainings.Add(training);
        await write.SaveAsync(cancellationToken);
        write.Audit("training.record", $"Training:{training.Id}", new { kind = training.Kind.ToString(), participants = training.Participants.Count });
        return training.Id;
    }

    /// <summary>Returns the id of the comparison.</summary>
    public static async Task<Decision<long>> RecordPaperComparisonAsync(this JournalWrite write, PaperComparison comparison, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var group = await db.TeachingGroups.VisibleTo(db, viewer).SingleOrDefaultAsync(g => g.Id == comparison.GroupId, cancellationToken);
        if (group is null)
            return new Refusal(RefusalCode.NotFound, "Такой группы нет.") { Field = "groupId" };
        if (PaperComparisonRules.MayRecord(viewer, group) is { } refused)
            return refused;
        if (!await db.GradingPeriods.VisibleTo(db, viewer).AnyAsync(
            p => p.Id == comparison.PeriodId && db.Classes.Any(c => c.Id == group.ClassId && p.FromGrade <= c.GradeLevel && c.GradeLevel <= p.ToGrade), cancellationToken))
            return new Refusal(RefusalCode.NotFound, "Такого учебного периода у класса нет.") { Field = "periodId" };
        if (PaperComparisonRules.Faults(comparison, await write.TodayAsync(cancellationToken)) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);

        (comparison.SchoolId, comparison.AuthorId, comparison.RecordedAt) = (viewer.SchoolId, viewer.PersonId, write.Now);
        db.PaperComparisons.Add(comparison);
        await write.SaveAsync(cancellationToken);
        write.Audit("paper.compare", $"TeachingGroup:{group.Id}", new { period = comparison.PeriodId, differences = comparison.Differences });
        return comparison.Id;
    }

    private static Refusal? Missing(IReadOnlyList<long> asked, int found, string field, string who) =>
        asked.Distinct().Count() == found ? null : new(RefusalCode.NotFound, $"{who} не найден.") { Field = field };

    private static async Task<IReadOnlyList<Pupil>> ChildrenAsync(JournalWrite write, IReadOnlyList<Parent> parents, CancellationToken cancellationToken)
    {
        var ids = parents.Select(p => p.Id).ToList();
        if (ids.Count == 0 || write.Viewer.IsLeadership || write.Viewer.IsAdministrator)
            return [];
        // A homeroom teacher answers for a parent through the child in the class, whatever brothers it has elsewhere.
        var kin = await write.Db.Guardianships.Where(g => ids.Contains(g.ParentId))
            .Join(write.Db.Pupils, g => g.PupilId, p => p.Id, (g, p) => new { g.ParentId, Pupil = p }).ToListAsync(cancellationToken);
        return [.. kin.GroupBy(k => k.ParentId).Select(k => (k.FirstOrDefault(one => write.Viewer.HomeroomClassIds.Contains(one.Pupil.ClassId)) ?? k.First()).Pupil)];
    }
}
