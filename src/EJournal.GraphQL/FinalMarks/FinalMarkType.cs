using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>The final mark of a pupil in a subject for a grading period (итоговая отметка).</summary>
[ObjectType<FinalMark>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class FinalMarkType
{
    /// <summary>The id of the mark (идентификатор); a change keeps it.</summary>
    [ID("FinalMark")]
    [AnyToken]
    public static long Id([Parent] FinalMark mark) => mark.Id;

    /// <summary>The mark's code on the scale: «5»; «н/а» for a pupil who is not attested (отметка).</summary>
    public static string Value([Parent] FinalMark mark) => mark.Value;

    /// <summary>The number of the mark (числовое значение); null for a code without one.</summary>
    public static double? NumericValue([Parent] FinalMark mark) => mark.NumericValue;

    /// <summary>When it was first entered (время записи); families see it from then on.</summary>
    public static DateTimeOffset RecordedAt([Parent] FinalMark mark) => mark.RecordedAt.AsMoment();

    /// <summary>Whether it ever had another value (исправлена).</summary>
    public static bool Corrected([Parent] FinalMark mark) => mark.Version > 1;

    /// <summary>Grows with every change: give it back with a change, so that you overwrite nothing that you have not seen (версия).</summary>
    public static int Version([Parent] FinalMark mark) => mark.Version;

    /// <summary>Whether it was first entered after its term, S-25 of the regulation (с опозданием).</summary>
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static bool Late([Parent] FinalMark mark) => mark.Late;
}
