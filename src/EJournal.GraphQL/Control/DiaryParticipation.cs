using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>Who of the families opened the diary between two days (участие родителей и учеников, COR-05): of the school, or of a class.</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record DiaryParticipation
{
    /// <summary>The first day (с даты).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive (по дату).</summary>
    public required DateOnly To { get; init; }

    /// <summary>When the figures were taken (время составления).</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Name, version and wording of what is counted (как считается).</summary>
    public string Formula => DiaryParticipationFigures.Formula;

    /// <summary>All pupils that were asked about, and their parents (всего).</summary>
    public required DiaryParticipationFigures Total { get; init; }

    /// <summary>By class, in order of grade and letter (по классам); classes without pupils are left out.</summary>
    [ListSize(200, Usual = 22)]
    public required IReadOnlyList<ClassDiaryParticipation> Classes { get; init; }
}
