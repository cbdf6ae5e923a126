namespace EJournal.Data.Import.Reading;

/// <summary>The rows of one file, with the places and spellings of the columns that were found.</summary>
internal sealed record SourceTable(
    string File, IReadOnlyDictionary<Column, ColumnPlace> Columns, IReadOnlyList<SourceRow> Rows);

internal readonly record struct ColumnPlace(int Index, string Heading);
