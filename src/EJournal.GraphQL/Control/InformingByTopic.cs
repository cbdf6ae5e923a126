using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How timely parents were told, by what they were told of (информирование по видам сведений).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record InformingByTopic
{
    /// <summary>Everything together (всего).</summary>
    public required InformingFigures All { get; init; }

    /// <summary>Current marks (текущая успеваемость).</summary>
    public required InformingFigures Marks { get; init; }

    /// <summary>Final marks and results of examinations (промежуточная и итоговая аттестация).</summary>
    public required InformingFigures FinalMarks { get; init; }

    /// <summary>Attendance (посещаемость).</summary>
    public required InformingFigures Attendance { get; init; }

    internal static InformingByTopic Of(IReadOnlyList<InformedEntry> entries)
    {
        var byTopic = entries.ToLookup(e => e.Topic);
        return new InformingByTopic
        {
            All = InformingFigures.Of(entries),
            Marks = InformingFigures.Of([.. byTopic[DeliveryTopics.Marks]]),
            FinalMarks = InformingFigures.Of([.. byTopic[DeliveryTopics.FinalMarks]]),
            Attendance = InformingFigures.Of([.. byTopic[DeliveryTopics.Attendance]]),
        };
    }
}
