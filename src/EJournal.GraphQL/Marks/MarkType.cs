using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>A mark of a pupil in the column of a lesson (отметка).</summary>
[ObjectType<Mark>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class MarkType
{
    /// <summary>The id of the mark (идентификатор); a correction keeps it.</summary>
    [ID("Mark")]
    [AnyToken]
    public static long Id([Parent] Mark mark) => mark.Id;

    /// <summary>The mark's code on the scale (отметка): «5».</summary>
    public static string Value([Parent] Mark mark) => mark.Value;

    /// <summary>The number that counts in averages (числовое значение); null for a code that does not count.</summary>
    public static double? NumericValue([Parent] Mark mark) => mark.NumericValue;

    /// <summary>Which attestation it belongs to: the current one (вид аттестации).</summary>
    public static AttestationKind Attestation([Parent] Mark mark) => AttestationKind.Current;

    /// <summary>How much it counts in averages (вес), from its kind of work.</summary>
    public static double Weight([Parent] Mark mark) => mark.Weight;

    /// <summary>The teacher's remark on the mark (комментарий к отметке).</summary>
    public static string? Comment([Parent] Mark mark) => mark.Comment;

    /// <summary>When it was first entered (время записи).</summary>
    public static DateTimeOffset RecordedAt([Parent] Mark mark) => mark.RecordedAt.AsMoment();

    /// <summary>When it was taken back (время снятия); null while it stands.</summary>
    public static DateTimeOffset? WithdrawnAt([Parent] Mark mark) => mark.WithdrawnAt.AsMoment();

    /// <summary>1, or 2 for the second of two marks for one work, «3/5» (номер отметки за работу).</summary>
    public static int Part([Parent] Mark mark) => mark.Part;

    /// <summary>Whether it ever had another value (исправлена); see its revisions.</summary>
    public static bool Corrected([Parent] Mark mark) => mark.Version > 1;

    /// <summary>Grows with every change: give it back with a correction, so that you overwrite nothing that you have not seen (версия).</summary>
    public static int Version([Parent] Mark mark) => mark.Version;

    /// <summary>Whether it was first entered after its term, S-14, S-15 or S-18 of the regulation (с опозданием).</summary>
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static bool Late([Parent] Mark mark) => mark.Late;
}
