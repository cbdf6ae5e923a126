namespace EJournal.Domain.Readiness;

/// <summary>A criterion as regulations name it, with what the journal's own data say of it (критерий применимости, ROL-04).</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The criterion, in Russian.</param>
/// <param name="Clause">Where it is asked for.</param>
/// <param name="Suggested">What the data suggest; null where they tell nothing, and a person has to look.</param>
/// <param name="Evidence">The figures it is suggested by, in Russian; null where there are none.</param>
public sealed record OfferedCriterion(CriterionKind Kind, string Text, string Clause, CriterionResult? Suggested, string? Evidence)
{
    public const string FunctionClause = "000 Прил.1 Тех. п.1";
    public const string ProgrammeClause = "000 Прил.1 Тех. п.9";
    public const string ConditionClause = "000 Прил.1 Лок. п.18";

    /// <summary>A criterion that so many of so many meet; without any there is nothing to judge by.</summary>
    public static OfferedCriterion Counted(CriterionKind kind, string text, string what, int done, int total) => new(
        kind, text, ClauseOf(kind),
        total == 0 ? null : done == total ? CriterionResult.Met : done > 0 ? CriterionResult.Partly : CriterionResult.NotMet,
        $"{what}: {done} из {total}.");

    /// <summary>A criterion that the journal knows nothing about.</summary>
    public static OfferedCriterion Unknown(CriterionKind kind, string text) => new(kind, text, ClauseOf(kind), null, null);

    private static string ClauseOf(CriterionKind kind) => kind switch
    {
        CriterionKind.Function => FunctionClause,
        CriterionKind.ProgrammeRecord => ProgrammeClause,
        _ => ConditionClause,
    };
}
