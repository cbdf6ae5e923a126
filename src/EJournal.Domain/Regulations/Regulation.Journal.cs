using EJournal.Domain.Attendance;
using EJournal.Domain.Schools;

namespace EJournal.Domain.Regulations;

public sealed partial record Regulation
{
    /// <summary>The kinds of grading period, by grade (CUR-10).</summary>
    [Setting("S-10", "Учебные периоды по классам")]
    public IReadOnlyList<GradePeriods> GradingPeriodScheme { get; init; } =
        [new(1, 9, GradingPeriodKind.Quarter), new(10, 11, GradingPeriodKind.HalfYear), new(1, 11, GradingPeriodKind.Year)];

    /// <summary>Who keeps the schedule (SCH-01).</summary>
    [Setting("S-11", "Кто ведёт расписание")]
    public IReadOnlyList<Responsible> ScheduleMaintainer { get; init; } =
        [Responsible.DeputyDirector, Responsible.HeadOfStudies, Responsible.Administrator, Responsible.AdministratorAssistant];

    /// <summary>When a lesson and its absentees are entered, from the day of the lesson (LES-03).</summary>
    [Setting("S-12", "Когда вносят запись урока и отсутствующих")]
    public Term LessonEntryDeadline { get; init; } = new(Days: 0);

    /// <summary>When homework is entered, from the day of the lesson (LES-07, A-17).</summary>
    [Setting("S-13", "Когда вносят домашнее задание")]
    public Term HomeworkEntryDeadline { get; init; } = new(Days: 0);

    /// <summary>When marks for homework are entered, from the lesson it was due at (LES-09, A-14, A-16).</summary>
    [Setting("S-14", "Когда вносят результаты домашних заданий")]
    public Term HomeworkMarkDeadline { get; init; } = new(Days: 7);

    /// <summary>When marks for oral answers are entered (LES-13, A-14).</summary>
    [Setting("S-15", "Когда выставляют отметки за устные ответы")]
    public Term OralMarkDeadline { get; init; } = new(Days: 0);

    /// <summary>The list of absence reasons (LES-15, A-01).</summary>
    [Setting("S-16", "Коды причин отсутствия")]
    public IReadOnlyList<AbsenceCode> AbsenceReasonCodes { get; init; } =
    [
        new("Б", "болезнь", AbsenceKind.Illness), new("У", "уважительная причина", AbsenceKind.Excused),
        new("Н", "неуважительная причина", AbsenceKind.Unexcused), new("О", "опоздание", AbsenceKind.Late),
    ];

    /// <summary>How often the homeroom teacher enters the reasons (LES-16); null for not asked.</summary>
    [Setting("S-17", "Как часто классный руководитель вносит причины отсутствия")]
    public Interval? AbsenceReviewInterval { get; init; } = new(1, IntervalUnit.Week);

    /// <summary>The terms of checking written works; the first row that fits counts, else S-14 (LES-18, A-13, A-14).</summary>
    [Setting("S-18", "Сроки проверки письменных работ")]
    public IReadOnlyList<WrittenWorkTerm> WrittenWorkMarkDeadlines { get; init; } = [];

    /// <summary>Marks that attestation takes, by weekly hours (LES-19, FIN-04, A-18).</summary>
    [Setting("S-19", "Наименьшее число отметок за период")]
    public MinimumMarks MinMarksPerPeriod { get; init; } = new([new(WeeklyHoursFrom: 0, Marks: 3), new(WeeklyHoursFrom: 2, Marks: 5)], Strictness.Warning);

    /// <summary>The row of S-18 for works of a form in a grade; null where the table is silent.</summary>
    public WrittenWorkTerm? WrittenWorkTermOf(WorkForm form, int gradeLevel) =>
        WrittenWorkMarkDeadlines.FirstOrDefault(row => row.Forms.Contains(form) && row.FromGrade <= gradeLevel && gradeLevel <= row.ToGrade);

    /// <summary>Until when a teacher enters or corrects by himself (COR-01, A-02, A-10); null for no end.</summary>
    [Setting("S-20", "До какого срока учитель сам исправляет записи и отметки")]
    public Term? MarkChangeCutoff { get; init; } = new(Days: 7);

    /// <summary>What happens after the cut-off (COR-02).</summary>
    [Setting("S-21", "Как исправляют записи после срока")]
    public CorrectionProcedure CorrectionProcedure { get; init; } = new(Register: true, DecidedBy: [Responsible.DeputyDirector]);

    /// <summary>The marks of each grade .</summary>
    [Setting("A-24", "Шкалы отметок по классам")]
    public IReadOnlyList<GradeScale> MarkScales { get; init; } = [new(1, 1, ScaleKind.None), new(2, 11, ScaleKind.FivePoint)];

    /// <summary>The school's own acts on attestation (FIN-07).</summary>
    [Setting("FIN-07", "Положения школы об аттестации: вид, название, ссылка")]
    public IReadOnlyList<AttestationAct> AttestationActs { get; init; } = [];

    /// <summary>From which average on the forecast is 3, 4 and 5 .</summary>
    [Setting("A-23", "С какого среднего балла прогноз 3, 4 и 5")]
    public ForecastThresholds ForecastThresholds { get; init; } = new(2.5, 3.5, 4.5);

    /// <summary>Whether a family sees the pupil's place in the class, never the others' .</summary>
    [Setting("A-20", "Показывать ли семье место ученика в классе")]
    public bool RankShown { get; init; }

    /// <summary>Whether the days of terms are calendar days or the school's teaching days .</summary>
    [Setting("A-15", "В каких днях считают сроки")]
    public DayCount DayCount { get; init; } = DayCount.Calendar;
}
