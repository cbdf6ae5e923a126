using EJournal.Domain.Access;
using EJournal.Domain.Progress;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Progress;

/// <summary>A pupil whose final mark in a subject is in doubt (проблемная ситуация).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.ReportsRead)]
public sealed record ProblemSituation : IAboutPupil
{
    /// <summary>Why, by ruling A-23 (в чём проблема).</summary>
    [ListSize(4, Usual = 1)]
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>The weighted mean of the marks (средний балл); null without marks that count.</summary>
    public double? Average => Line.Standing.Average;

    /// <summary>The final mark that it points to (прогноз).</summary>
    public int? Forecast => Line.Standing.Forecast;

    /// <summary>How many of the marks count (число отметок).</summary>
    public int MarkCount => Line.Standing.Count;

    /// <summary>How many the school asks for, S-19 of the regulation (наименьшее число отметок).</summary>
    public int MinimumMarks => Line.MinimumMarks;

    [GraphQLIgnore]
    public required SubjectProgress Line { get; init; }

    long IAboutPupil.PupilId => Line.Pupil.Id;
}
