using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>What opening the next school year would do (проект открытия учебного года), and what of it is doubtful.</summary>
[ObjectType]
[Readers(Relation.Leadership | Relation.Administrator)]
[Scopes(Scope.SchoolRead)]
public sealed record SchoolYearProposal
{
    /// <summary>The calendar year in which it begins (год начала).</summary>
    public required int Year { get; init; }

    /// <summary>As people write it (название), <c>2027/28</c>.</summary>
    public string Name => SchoolYear.NameOf(Year);

    /// <summary>The year that ends (прошлый учебный год), with the marks that are still open.</summary>
    public required SchoolYear Follows { get; init; }

    /// <summary>The first day of teaching (первый день): that of this year, a year later.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of teaching (последний день).</summary>
    public required DateOnly To { get; init; }

    /// <summary>The grading periods, by the kinds of S-10 (учебные периоды).</summary>
    [ListSize(50, Usual = 7)]
    public required IReadOnlyList<PlannedPeriod> Periods { get; init; }

    /// <summary>The classes of the new year, by grade and letter (классы).</summary>
    [ListSize(200, Usual = 40)]
    public required IReadOnlyList<ProposedClass> Classes { get; init; }

    /// <summary>The classes whose pupils finish the school (выпускные классы).</summary>
    [ListSize(50, Usual = 4)]
    public required IReadOnlyList<SchoolClass> Finishing { get; init; }

    /// <summary>Classes without pupils, which do not go on (классы без учеников).</summary>
    [ListSize(200, Usual = 1)]
    public required IReadOnlyList<SchoolClass> Empty { get; init; }

    /// <summary>Groups whose teacher works here no longer: opening asks for another, or for their end (группы без учителя).</summary>
    [ListSize(500, Usual = 5)]
    public required IReadOnlyList<TeachingGroup> WithoutTeacher { get; init; }
}
