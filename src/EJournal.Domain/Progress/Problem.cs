namespace EJournal.Domain.Progress;

/// <summary>Why a pupil's final mark in a subject is in doubt, by ruling A-23 (проблемная ситуация).</summary>
public enum Problem
{
    /// <summary>The forecast is 2 (прогноз «2»).</summary>
    FailingForecast,

    /// <summary>Fewer marks than the school asks for, with two weeks or less to go (мало отметок).</summary>
    FewMarks,

    /// <summary>More than a quarter of the lessons was missed (много пропусков).</summary>
    MissedLessons,

    /// <summary>The average fell by half a mark or more within a month (средний балл упал).</summary>
    FallingAverage,
}
