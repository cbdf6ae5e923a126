namespace EJournal.Domain.Control;

/// <summary>Which entries are looked for (какие записи).</summary>
public enum JournalEntryFilter
{
    /// <summary>Those that changed what stood before (исправления).</summary>
    Corrections,

    /// <summary>First entries that came after their term (внесённые с опозданием).</summary>
    Late,

    /// <summary>Corrections and late entries, the two that control is about (исправления и опоздания).</summary>
    CorrectionsAndLate,
}
