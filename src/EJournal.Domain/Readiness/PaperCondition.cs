namespace EJournal.Domain.Readiness;

/// <summary>What has to hold before a school may drop paper (условие отказа от бумажного журнала; 000 Приказ 119 п.6, A-39).</summary>
public enum PaperCondition
{
    /// <summary>Every lesson of the interval is recorded (журнал ведётся в полном объёме).</summary>
    KeptInFull,

    /// <summary>Every mark and absence of the interval has its history, and the newest entries of the audit chain verify (контроль внесения и исправлений).</summary>
    EntriesControlled,

    /// <summary>Missed and substituted lessons are found by employee and month (пропущенные и замещённые уроки).</summary>
    SubstitutionsFound,

    /// <summary>Where a paper journal is kept as well, every group was compared with it, without differences left (сверка с бумажным журналом).</summary>
    MatchesPaper,

    /// <summary>The last backup and its test are fresh (резервное копирование).</summary>
    BackedUp,

    /// <summary>Archives in open formats lie in at least two places (архив).</summary>
    Archived,
}
