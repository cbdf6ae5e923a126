namespace EJournal.Data.Import;

public enum ImportStage
{
    Reading,
    Writing,
    UnrollingTimetable,
}

/// <summary>How far the import has come: the file in hand and its rows.</summary>
public readonly record struct ImportProgress(ImportStage Stage, string File, int Rows);
