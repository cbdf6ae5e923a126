using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Progress;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Progress;

/// <summary>
/// How a pupil stands in a subject within a grading period (успеваемость по предмету). Marks of all groups in which he was
/// taught the subject count, also those of a class that he left.
/// </summary>
[ObjectType]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Marks)]
public sealed record SubjectProgress : IStandsFor
{
    /// <summary>The marks of the period (отметки), by the date of their lesson.</summary>
    [ListSize(400, Usual = 10)]
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>The weighted mean of the marks (средний балл), two decimals, half away from zero; null without marks that count.</summary>
    public double? Average => Standing.Average;

    /// <summary>
    /// The final mark that the average points to (прогноз), by the thresholds of the school, A-23 of the regulation; null without
    /// marks that count, and where marks are not five-point.
    /// </summary>
    public int? Forecast => Standing.Forecast;

    /// <summary>How many of the marks count towards attestation (число отметок).</summary>
    public int MarkCount => Standing.Count;

    /// <summary>How many the school asks for, S-19 of the regulation (наименьшее число отметок); 0 for a year, which its periods attest.</summary>
    public required int MinimumMarks { get; init; }

    /// <summary>The rule in words, with the numbers of this pupil (как посчитано): weights, rounding, thresholds, what does not count.</summary>
    public string Explanation => StandingWords.Of(Standing);

    [GraphQLIgnore]
    public required Standing Standing { get; init; }

    [GraphQLIgnore]
    public required long SubjectId { get; init; }

    /// <summary>The group he is in, or was in last.</summary>
    [GraphQLIgnore]
    public required long GroupId { get; init; }

    [GraphQLIgnore]
    public required GradingPeriod Period { get; init; }

    /// <summary>The dates of the lessons of <see cref="Marks"/>, in their order.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<DateOnly> Dates { get; init; }

    [GraphQLIgnore]
    public required Pupil Pupil { get; init; }

    /// <summary>As the pupil stood with the marks of lessons until that day.</summary>
    internal Standing StandingUpTo(DateOnly day) => new([.. Standing.All.Where((_, i) => Dates[i] <= day)], Standing.Rule);

    object IStandsFor.AccessSubject => Pupil;
}
