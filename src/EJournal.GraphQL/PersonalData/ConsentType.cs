using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>That somebody consented to the processing of personal data (согласие на обработку персональных данных).</summary>
[ObjectType<Consent>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.PeopleRead)]
public static class ConsentType
{
    /// <summary>The id of the consent (идентификатор).</summary>
    [ID("Consent")]
    public static long Id([Parent] Consent consent) => consent.Id;

    /// <summary>Whose data it is about (вид согласия).</summary>
    public static ConsentKind Kind([Parent] Consent consent) => consent.Kind;

    /// <summary>On paper or electronically (форма согласия).</summary>
    public static ConsentOrigin Origin([Parent] Consent consent) => consent.Origin;

    /// <summary>Number of the written application (номер заявления); null where it was given electronically.</summary>
    public static string? DocumentNumber([Parent] Consent consent) => consent.DocumentNumber;

    /// <summary>The date of the application, or the day it was given (дата согласия).</summary>
    public static DateOnly GivenOn([Parent] Consent consent) => consent.GivenOn;

    /// <summary>When it was entered (дата внесения).</summary>
    public static DateTimeOffset RecordedAt([Parent] Consent consent) => consent.RecordedAt.AsMoment();

    /// <summary>The day it was withdrawn (дата отзыва); null while it is in force.</summary>
    public static DateOnly? WithdrawnOn([Parent] Consent consent) => consent.WithdrawnOn;

    /// <summary>The text that was consented to (текст согласия).</summary>
    public static ConsentText Text([Parent] Consent consent) => consent.Text;
}
