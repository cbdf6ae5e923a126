using EJournal.Domain.Access;
using EJournal.Domain.ExternalMarks;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.ExternalMarks;

/// <summary>
/// A mark that a pupil brought from a hospital, a sanatorium or another school (отметка из другой организации), with the document
/// that it rests on. The paper is in the pupil's personal file.
/// </summary>
[ObjectType<ExternalMark>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class ExternalMarkType
{
    /// <summary>The id of the mark (идентификатор).</summary>
    [ID("ExternalMark")]
    [AnyToken]
    public static long Id([Parent] ExternalMark mark) => mark.Id;

    /// <summary>The day for which it was given there (дата).</summary>
    public static DateOnly Date([Parent] ExternalMark mark) => mark.Date;

    /// <summary>The mark's code on the scale (отметка): «5».</summary>
    public static string Value([Parent] ExternalMark mark) => mark.Value;

    /// <summary>The number of the mark (числовое значение); null for a code that does not count.</summary>
    public static double? NumericValue([Parent] ExternalMark mark) => mark.NumericValue;

    /// <summary>How much it counts in averages (вес).</summary>
    public static double Weight([Parent] ExternalMark mark) => mark.Weight;

    /// <summary>Which attestation it belongs to (вид аттестации): a current one counts in averages, one of a period is shown beside them.</summary>
    public static AttestationKind Attestation([Parent] ExternalMark mark) => mark.Attestation;

    /// <summary>What it was brought with (вид документа).</summary>
    public static BasisDocumentKind DocumentKind([Parent] ExternalMark mark) => mark.DocumentKind;

    /// <summary>The number of the document (номер документа).</summary>
    public static string DocumentNumber([Parent] ExternalMark mark) => mark.DocumentNumber;

    /// <summary>The date of the document (дата документа).</summary>
    public static DateOnly DocumentDate([Parent] ExternalMark mark) => mark.DocumentDate;

    /// <summary>Who issued and sealed it (кем выдан).</summary>
    public static string Issuer([Parent] ExternalMark mark) => mark.Issuer;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset RecordedAt([Parent] ExternalMark mark) => mark.RecordedAt.AsMoment();

    /// <summary>When it was taken back (время снятия); null while it stands.</summary>
    public static DateTimeOffset? WithdrawnAt([Parent] ExternalMark mark) => mark.WithdrawnAt.AsMoment();

    /// <summary>Why it was taken back (причина снятия).</summary>
    public static string? WithdrawReason([Parent] ExternalMark mark) => mark.WithdrawReason;
}
