namespace EJournal.Domain.Regulations;

public sealed partial record Regulation
{
    /// <summary>Report on the users' activity (REP-01); null for not asked.</summary>
    [Setting("S-35", "Отчёт об активности пользователей")]
    public Interval? ActivityReportInterval { get; init; }

    /// <summary>Report on filling and on marks (REP-02); empty for not asked.</summary>
    [Setting("S-36", "Отчёт о заполнении журнала и накопляемости отметок")]
    public IReadOnlyList<IntervalUnit> FillingReportInterval { get; init; } = [IntervalUnit.Month, IntervalUnit.SchoolYear];

    /// <summary>Reports on performance and attendance (REP-03); empty for not asked.</summary>
    [Setting("S-37", "Отчёты об успеваемости и посещаемости")]
    public IReadOnlyList<IntervalUnit> PerformanceReportInterval { get; init; } = [IntervalUnit.GradingPeriod, IntervalUnit.SchoolYear];

    /// <summary>Report on the teachers' work with the journal (REP-05).</summary>
    [Setting("S-38", "Отчёт о работе учителей с журналом")]
    public ReportDuty TeacherWorkReportInterval { get; init; } = new([IntervalUnit.Month, IntervalUnit.GradingPeriod], [Responsible.DeputyDirector]);

    /// <summary>Preliminary report of the homeroom teacher, so many days before the period ends (REP-13); null for none.</summary>
    [Setting("S-39", "Предварительный отчёт классного руководителя, дней до конца периода")]
    public int? PreliminaryHomeroomReport { get; init; }

    /// <summary>Report of the homeroom teacher at the end of the period (REP-14).</summary>
    [Setting("S-40", "Отчёт классного руководителя в конце периода")]
    public bool FinalHomeroomReport { get; init; } = true;

    /// <summary>When paper copies of the journal are made (PRN-03); empty for never.</summary>
    [Setting("S-41", "Когда печатают журнал")]
    public IReadOnlyList<IntervalUnit> JournalPrintInterval { get; init; } = [IntervalUnit.SchoolYear];

    /// <summary>How a paper copy is certified (PRN-02).</summary>
    [Setting("S-42", "Как заверяют печатную копию")]
    public Certification PrintCertification { get; init; } = new([Responsible.DeputyDirector], Seal: false, Bound: false);

    /// <summary>How often the database is backed up (ARC-04).</summary>
    [Setting("S-43", "Как часто делают резервную копию")]
    public Interval BackupInterval { get; init; } = new(1, IntervalUnit.Day);

    /// <summary>How many archive copies there are, each in another place (ARC-02).</summary>
    [Setting("S-44", "Сколько архивных копий хранят в разных местах")]
    public int ArchiveCopies { get; init; } = 2;

    /// <summary>Whether paper is kept beside the electronic journal (ROL-05, ROL-06).</summary>
    [Setting("S-45", "Ведут ли бумажный журнал вместе с электронным")]
    public PaperMode PaperMode { get; init; } = PaperMode.ElectronicWithPrintout;

    /// <summary>Years that journals are kept .</summary>
    [Setting("A-25", "Сколько лет хранят журнал и сводную ведомость")]
    public Retention Retention { get; init; } = new(JournalYears: 5, ConsolidatedSheetYears: 25);
}
