using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Readiness;

/// <summary>A trial of the journal in some classes (пробная эксплуатация).</summary>
public sealed record StartTrialInput
{
    /// <summary>The classes, of one school year (классы): 1 to 200.</summary>
    [ID("SchoolClass")]
    public required IReadOnlyList<long> ClassIds { get; init; }

    /// <summary>The first day (с какого дня), within their school year.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive (по какой день), within the same school year.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The order as its basis (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal Trial ToTrial()
    {
        var order = Order.ToOrder();
        var trial = new Trial { From = From, To = To, OrderNumber = order.Number, OrderDate = order.Date };
        trial.Classes.AddRange(ClassIds.Distinct().Select(id => new TrialClass { ClassId = id }));
        return trial;
    }
}
