using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>What a final mark rested on when it was set (обоснование итоговой отметки).</summary>
[ObjectType<FinalMarkGrounds>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public static class FinalMarkGroundsType
{
    /// <summary>
    /// The weighted average of the period's marks (средний балл); of a year that of its periods, of the final attestation that
    /// of year and examination. Null without marks that count.
    /// </summary>
    public static double? Average([Parent] FinalMarkGrounds grounds) => grounds.Average;

    /// <summary>The mark that the average speaks for, by the school's thresholds (отметка по среднему баллу).</summary>
    public static int? Expected([Parent] FinalMarkGrounds grounds) => grounds.Expected;

    /// <summary>How many marks of the period count (количество отметок).</summary>
    public static int Marks([Parent] FinalMarkGrounds grounds) => grounds.Marks;

    /// <summary>How many of them are for written works (за письменные работы).</summary>
    public static int WrittenMarks([Parent] FinalMarkGrounds grounds) => grounds.WrittenMarks;

    /// <summary>How many the school asks for, S-19 of the regulation (наименьшее количество); null where it asks for none.</summary>
    public static int? Minimum([Parent] FinalMarkGrounds grounds) => grounds.Minimum;

    /// <summary>The marks by kind of work (по видам работ).</summary>
    [ListSize(50, Usual = 4)]
    public static IReadOnlyList<GroundsOfKind> Kinds([Parent] FinalMarkGrounds grounds) => grounds.Kinds;

    /// <summary>The marks that a year or the final attestation is made of (составляющие).</summary>
    [ListSize(50, Usual = 4)]
    public static IReadOnlyList<GroundsPart> Parts([Parent] FinalMarkGrounds grounds) => grounds.Parts;
}

/// <summary>The marks for one kind of work (отметки за вид работы).</summary>
[ObjectType<GroundsOfKind>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public static class GroundsOfKindType
{
    /// <summary>The name of the kind (вид работы).</summary>
    public static string Kind([Parent] GroundsOfKind line) => line.Kind;

    /// <summary>How many there are (количество).</summary>
    public static int Marks([Parent] GroundsOfKind line) => line.Marks;

    /// <summary>Their average (средний балл).</summary>
    public static double Average([Parent] GroundsOfKind line) => line.Average;
}

/// <summary>A mark that another one is made of (составляющая итоговой отметки).</summary>
[ObjectType<GroundsPart>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public static class GroundsPartType
{
    /// <summary>The period or the examination (период или экзамен).</summary>
    public static string Name([Parent] GroundsPart part) => part.Name;

    /// <summary>The mark (отметка).</summary>
    public static string Value([Parent] GroundsPart part) => part.Value;
}
