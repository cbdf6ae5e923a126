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

    /// <summary>How much it counts in averages (вес), from its kind of work.</summary>
    public static double Weight([Parent] Mark mark) => mark.Weight;

    /// <summary>The teacher's remark on the mark (комментарий к отметке).</summary>
    public static string? Comment([Parent] Mark mark) => mark.Comment;

    /// <summary>When it was first entered (время записи).</summary>
    public static DateTimeOffset RecordedAt([Parent] Mark mark) => mark.RecordedAt.AsMoment();
}
