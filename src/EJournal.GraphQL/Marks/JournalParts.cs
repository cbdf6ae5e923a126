using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Marks;

/// <summary>What of a journal is asked for, and so is read in the statement that reads its lessons.</summary>
internal readonly record struct JournalParts(bool Marks, bool Attendance, bool Averages)
{
    private const string Rows = "rows";
    private const string Cells = "cells";

    public static JournalParts Of(SelectedFields below) =>
        new(below.Has(Rows, Cells, "marks"), below.Has(Rows, Cells, "attendance"), below.Has(Rows, "average"));
}
