using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How pupils are marked between two days (накопляемость отметок, LES-19): in the school, a class, or the groups of a teacher.</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record MarkAccumulation
{
    /// <summary>The first day (с даты).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive (по дату).</summary>
    public required DateOnly To { get; init; }

    /// <summary>When the figures were taken (время составления).</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Name, version and wording of what is counted (как считается).</summary>
    public string Formula => AccumulationFormula.Text;

    /// <summary>All groups together, each pupil once (всего).</summary>
    public required AccumulationFigures Total { get; init; }

    /// <summary>By class, in order of grade and letter, each pupil once (по классам).</summary>
    [ListSize(200, Usual = 22)]
    public required IReadOnlyList<ClassAccumulation> Classes { get; init; }

    /// <summary>By teaching group, class by class (по учебным группам); groups that are taught without marks are left out.</summary>
    [ListSize(2000, Usual = 300)]
    public required IReadOnlyList<GroupAccumulation> Groups { get; init; }
}
