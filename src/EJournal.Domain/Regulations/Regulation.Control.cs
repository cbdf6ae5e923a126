namespace EJournal.Domain.Regulations;

public sealed partial record Regulation
{
    /// <summary>How often the journals are checked, and by whom (COR-06).</summary>
    [Setting("S-22", "Как часто и кто проверяет журналы")]
    public Control JournalControlInterval { get; init; } = new(new(1, IntervalUnit.Month), [Responsible.Director, Responsible.DeputyDirector]);

    /// <summary>Whether a return slip confirms that a remark was mended (COR-07).</summary>
    [Setting("S-23", "Нужен ли возвратный талон об исправлении замечания")]
    public bool RemarkSlipRequired { get; init; }

    /// <summary>How often the homeroom teacher looks through the marks of the class (COR-09); null for not asked.</summary>
    [Setting("S-24", "Как часто классный руководитель проверяет отметки класса")]
    public Interval? HomeroomMarkCheckInterval { get; init; }

    /// <summary>When final marks are entered, from the end of the period (FIN-02).</summary>
    [Setting("S-25", "Когда выставляют итоговые отметки")]
    public Term FinalMarkDeadline { get; init; } = new(Days: 2);

    /// <summary>When families see results, from their entry (FIN-06, A-15).</summary>
    [Setting("S-26", "Когда семьи узнают итоговые результаты")]
    public Term FinalResultPublicationDeadline { get; init; } = new(Days: 1);

    /// <summary>Whether families are told the forecast (DIA-07).</summary>
    [Setting("S-27", "Сообщают ли семьям прогноз итоговой отметки")]
    public Obligation ForecastInforming { get; init; } = Obligation.Recommended;

    /// <summary>How often a parent looks into the diary (DIA-09, A-22); null for not asked.</summary>
    [Setting("S-28", "Как часто родитель проверяет дневник")]
    public Frequency? ParentDiaryCheckMinimum { get; init; }

    /// <summary>Whether parents acknowledge the marks of a period (DIA-10).</summary>
    [Setting("S-29", "Подтверждает ли родитель, что видел итоговые отметки")]
    public bool ParentPeriodAcknowledgement { get; init; }
}
