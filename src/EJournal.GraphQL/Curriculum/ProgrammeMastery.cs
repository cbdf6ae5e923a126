using EJournal.Domain.Access;
using EJournal.Domain.Reports;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>
/// The actual level of mastery of a group's programme (фактический уровень усвоения программы), by the final marks of a period and
/// the formula of the performance report. Percentages are of 100.
/// </summary>
[ObjectType]
[Readers(JournalReaders.Whole)]
[Scopes(Scope.JournalRead)]
public sealed record ProgrammeMastery
{
    /// <summary>Pupils with an outcome, «н/а» included (учеников с итогом).</summary>
    public int Outcomes => Values.Count;

    /// <summary>Share of them with 3 and above (процент успеваемости); null without outcomes.</summary>
    public double? SuccessPercent => PerformanceFormula.OfSubject(Values).Success;

    /// <summary>Share of them with 4 and 5 (процент качества); null without outcomes.</summary>
    public double? QualityPercent => PerformanceFormula.OfSubject(Values).Quality;

    [GraphQLIgnore]
    public required IReadOnlyCollection<double?> Values { get; init; }
}
