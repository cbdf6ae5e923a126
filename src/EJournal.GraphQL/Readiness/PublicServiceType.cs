using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>
/// The public service that the school provides (услуга «Предоставление информации о текущей успеваемости учащегося, ведение
/// электронного дневника и электронного журнала успеваемости»).
/// </summary>
[ObjectType<PublicService>(IgnoreProperties = true)]
[Readers(Relation.Anyone, Because = Because)]
[AnyToken]
public static class PublicServiceType
{
    internal const string Because = "whoever wants the service may learn of it before he has an account; it names nobody";

    /// <summary>The first day (с какого дня).</summary>
    public static DateOnly Since([Parent] PublicService service) => service.Since;

    /// <summary>Who may apply (кто может обратиться).</summary>
    public static string Applicants([Parent] PublicService service) => service.Applicants;

    /// <summary>How one applies (порядок обращения).</summary>
    public static string Procedure([Parent] PublicService service) => service.Procedure;

    /// <summary>How long it takes (срок).</summary>
    public static string Term([Parent] PublicService service) => service.Term;

    /// <summary>Where one turns to (куда обратиться).</summary>
    public static string Contact([Parent] PublicService service) => service.Contact;

    /// <summary>The order (приказ).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static Order Order([Parent] PublicService service) => service.Order;
}
