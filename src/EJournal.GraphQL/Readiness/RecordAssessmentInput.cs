using EJournal.Domain.Readiness;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Readiness;

/// <summary>That the software and the conditions of the school were assessed (оценка по критериям применимости).</summary>
public sealed record RecordAssessmentInput
{
    /// <summary>The day of the assessment, not in the future (дата).</summary>
    public required DateOnly On { get; init; }

    /// <summary>The order as its basis (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The criteria, 1 to 100 (критерии).</summary>
    public required IReadOnlyList<AssessedCriterionInput> Criteria { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal Assessment ToAssessment()
    {
        var order = Order.ToOrder();
        var assessment = new Assessment { On = On, OrderNumber = order.Number, OrderDate = order.Date };
        assessment.Criteria.AddRange(Criteria.Select((c, i) => c.ToCriterion(i + 1)));
        return assessment;
    }
}
