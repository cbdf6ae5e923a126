using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

/// <summary>A document that frees a pupil from lessons (документ, освобождающий от занятий).</summary>
[ObjectType<ExemptionDocument>("Exemption", IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(ExemptionReaders.Health)]
[NoToken]
public static class ExemptionType
{
    /// <summary>The id of the document (идентификатор).</summary>
    [ID("Exemption")]
    public static long Id([Parent] ExemptionDocument exemption) => exemption.Id;

    /// <summary>What it is, with number and issuer (документ).</summary>
    public static string Document([Parent] ExemptionDocument exemption) => exemption.Document;

    /// <summary>The first day (с даты).</summary>
    public static DateOnly From([Parent] ExemptionDocument exemption) => exemption.From;

    /// <summary>The last day, inclusive (по дату).</summary>
    public static DateOnly To([Parent] ExemptionDocument exemption) => exemption.To;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset RecordedAt([Parent] ExemptionDocument exemption) => exemption.RecordedAt.AsMoment();

    /// <summary>When it was taken back (время снятия); null while it stands.</summary>
    public static DateTimeOffset? WithdrawnAt([Parent] ExemptionDocument exemption) => exemption.WithdrawnAt.AsMoment();
}
