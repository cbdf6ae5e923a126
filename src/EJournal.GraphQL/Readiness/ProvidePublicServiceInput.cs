using EJournal.Domain.Readiness;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Readiness;

/// <summary>That the school provides the public service from a day on, described for whoever wants it (государственная услуга).</summary>
public sealed record ProvidePublicServiceInput
{
    /// <summary>The first day (с какого дня), not before the order.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The order (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>Who may apply (кто может обратиться), 1 to 2,000 characters. All texts are public: no names of persons.</summary>
    public required string Applicants { get; init; }

    /// <summary>How one applies (порядок обращения), 1 to 2,000 characters.</summary>
    public required string Procedure { get; init; }

    /// <summary>How long it takes (срок), 1 to 2,000 characters.</summary>
    public required string Term { get; init; }

    /// <summary>Where one turns to (куда обратиться), 1 to 2,000 characters.</summary>
    public required string Contact { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal PublicService ToService()
    {
        var order = Order.ToOrder();
        return new PublicService
        {
            Since = Since,
            OrderNumber = order.Number,
            OrderDate = order.Date,
            Applicants = Applicants.Trim(),
            Procedure = Procedure.Trim(),
            Term = Term.Trim(),
            Contact = Contact.Trim(),
        };
    }
}
