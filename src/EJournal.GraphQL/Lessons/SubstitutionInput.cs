using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Lessons;

/// <summary>That somebody else gave the lesson, said with its record (замена в момент записи урока).</summary>
public sealed record SubstitutionInput
{
    /// <summary>Who gave it (замещающий учитель): a teacher of the school.</summary>
    [ID("Teacher")]
    public required long TeacherId { get; init; }

    /// <summary>Why (причина), 1 to 300 characters: it stands in the register.</summary>
    public required string Reason { get; init; }

    /// <summary>The order it rests on (приказ), where there is one.</summary>
    public OrderInput? Order { get; init; }

    /// <summary>He had another lesson at that time and took both together (объединение).</summary>
    public bool? Joint { get; init; }
}
