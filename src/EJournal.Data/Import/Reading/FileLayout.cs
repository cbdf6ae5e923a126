namespace EJournal.Data.Import.Reading;

internal sealed record FileLayout(string File, params Column[] Columns);
