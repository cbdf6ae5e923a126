using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Readiness;

/// <summary>The criteria of regulations, each with what the school's own data say of it (ROL-04): three statements.</summary>
public static class CriteriaQuery
{
    public static async Task<IReadOnlyList<OfferedCriterion>> OfferedCriteriaAsync(
        this JournalDb db, long schoolId, DateOnly today, CancellationToken cancellationToken)
    {
        var data = (await db.InitialDataAsync(schoolId, today, cancellationToken)).ToDictionary(f => f.Data);
        var measures = (await db.RolloutFiguresAsync(schoolId, cancellationToken)).ToDictionary(f => f.Measure);
        var held = db.Lessons.Where(l => l.SchoolId == schoolId && l.Status == LessonStatus.Held && l.RecordedAt != null);
        var substituted = db.Lessons.Where(l => l.SchoolId == schoolId && l.SubstitutedTeacherId != null);
        var classes = db.Classes.Where(c => c.SchoolId == schoolId && db.ClassMemberships.Any(m => m.ClassId == c.Id && m.Until == Spell.Open));
        var marks = db.Marks.Where(m => m.SchoolId == schoolId);
        var absences = db.Attendance.Where(a => a.SchoolId == schoolId);
        var counts = await db.Schools.Where(s => s.Id == schoolId).Select(_ => new
        {
            Classes = classes.Count(),
            WithCurriculum = classes.Count(c => db.CurriculumLines.Any(l => l.SchoolId == schoolId && l.Year == c.Year && l.GradeLevel == c.GradeLevel && l.RemovedIn == null)),
            Held = held.Count(),
            ByPlan = held.Count(l => l.PlanItemId != null),
            Entries = marks.Count() + absences.Count(),
            Traced = marks.Count(m => db.MarkRevisions.Any(r => r.MarkId == m.Id)) + absences.Count(a => db.AttendanceRevisions.Any(r => r.AttendanceId == a.Id)),
            Substituted = substituted.Count(),
            Registered = substituted.Count(l => db.LessonChanges.Any(c => c.LessonId == l.Id)),
            Administrators = db.EmployeeRoles.Count(r => r.SchoolId == schoolId && r.Role == Role.Administrator && (r.EndsOn == null || r.EndsOn > today)),
        }).SingleAsync(cancellationToken);
        return
        [
            Of(CriterionKind.Function, "Права доступа разграничены: у каждого сотрудника своя роль.", "Сотрудников с ролью", data[InitialData.Staff]),
            Of(CriterionKind.Function, "Расписание ведётся в журнале.", "Учебных групп в расписании", data[InitialData.Timetable]),
            Of(CriterionKind.Function, "Родители имеют доступ к дневнику своих детей.", "Родителей с доступом", measures[RolloutMeasure.ParentAccess]),
            Of(CriterionKind.Function, "Родителей информируют в согласованной с ними форме.", "Родителей с решением о форме", measures[RolloutMeasure.ParentAgreements]),
            OfferedCriterion.Counted(CriterionKind.ProgrammeRecord, "Учебный план ведётся в журнале.", "Классов с учебным планом", counts.WithCurriculum, counts.Classes),
            Of(CriterionKind.ProgrammeRecord, "Темы уроков запланированы (КТП).", "Учебных групп с планом", data[InitialData.LessonPlans]),
            OfferedCriterion.Counted(CriterionKind.ProgrammeRecord, "Пройденное сопоставляется с планом.", "Записанных уроков с темой плана", counts.ByPlan, counts.Held),
            OfferedCriterion.Counted(CriterionKind.ProgrammeRecord, "Внесение сведений и исправления прослеживаются.", "Отметок и пропусков с историей", counts.Traced, counts.Entries),
            OfferedCriterion.Counted(CriterionKind.ProgrammeRecord, "Замещённые уроки находятся по сотруднику и месяцу.", "Замещённых уроков с записью в реестре", counts.Registered, counts.Substituted),
            new(
                CriterionKind.Condition, "Назначен администратор журнала.", OfferedCriterion.ConditionClause,
                counts.Administrators > 0 ? CriterionResult.Met : CriterionResult.NotMet, $"Администраторов: {counts.Administrators}."),
            Of(CriterionKind.Condition, "Собраны согласия сотрудников на обработку персональных данных.", "Сотрудников с согласием", measures[RolloutMeasure.StaffConsents]),
            Of(CriterionKind.Condition, "Собраны согласия родителей на обработку персональных данных.", "Учеников с согласием", measures[RolloutMeasure.FamilyConsents]),
            Of(CriterionKind.Condition, "Сотрудники обучены работе с журналом.", "Сотрудников обучено", measures[RolloutMeasure.StaffTraining]),
            OfferedCriterion.Unknown(CriterionKind.Condition, "Рабочие места с доступом к журналу есть у всех, кто его ведёт."),
            OfferedCriterion.Unknown(CriterionKind.Condition, "База данных регулярно копируется, и копии проверены."),
        ];
    }

    private static OfferedCriterion Of(CriterionKind kind, string text, string what, InitialDataFigures figures) =>
        OfferedCriterion.Counted(kind, text, what, figures.Filled, figures.Total);

    private static OfferedCriterion Of(CriterionKind kind, string text, string what, MeasureFigures figures) =>
        OfferedCriterion.Counted(kind, text, what, figures.Done, figures.Total);
}
