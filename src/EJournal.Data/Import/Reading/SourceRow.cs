namespace EJournal.Data.Import.Reading;

/// <summary>One record of a file, with the physical line on which it begins.</summary>
internal sealed record SourceRow(int Line, string[] Cells);
