using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>
/// How timely parents were told of what was entered between two days (своевременность информирования родителей, COR-10): of the
/// school, or of a class. Numbers alone: no mark and no pupil.
/// </summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record ParentInforming
{
    /// <summary>The first day (с даты).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive (по дату).</summary>
    public required DateOnly To { get; init; }

    /// <summary>When the figures were taken (время составления).</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Name, version and wording of what is counted (как считается).</summary>
    public string Formula => InformingFigures.Formula;

    /// <summary>All classes that were asked about (всего).</summary>
    public required InformingByTopic Total { get; init; }

    /// <summary>By class, in order of grade and letter (по классам); classes without entries are left out.</summary>
    [ListSize(200, Usual = 22)]
    public required IReadOnlyList<ClassInforming> Classes { get; init; }
}
