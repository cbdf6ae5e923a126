using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How pupils are marked (показатели накопляемости). Percentages are of 100.</summary>
[ObjectType<AccumulationFigures>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public static class AccumulationFiguresType
{
    /// <summary>Pupils of the groups on the last day of the interval, each once (учеников).</summary>
    public static int Pupils([Parent] AccumulationFigures figures) => figures.Pupils;

    /// <summary>Marks in force at lessons of the interval (отметок).</summary>
    public static int Marks([Parent] AccumulationFigures figures) => figures.Marks;

    /// <summary>Pupils without a mark in the interval (без отметок).</summary>
    public static int WithoutMarks([Parent] AccumulationFigures figures) => figures.WithoutMarks;

    /// <summary>Pupils with a single mark in the interval (с одной отметкой).</summary>
    public static int WithOneMark([Parent] AccumulationFigures figures) => figures.WithOneMark;

    /// <summary>Pupils who have in some group fewer marks since the period began than they should have by now (меньше нормы).</summary>
    public static int BelowRequired([Parent] AccumulationFigures figures) => figures.BelowRequired;

    /// <summary>Lessons with a written work without a single mark for it, after the term of checking, S-14 and S-18 (непроверенных работ).</summary>
    public static int UncheckedWorks([Parent] AccumulationFigures figures) => figures.UncheckedWorks;

    /// <summary>Share of the pupils without a mark (процент учеников без отметок); null without pupils.</summary>
    public static double? WithoutMarksPercent([Parent] AccumulationFigures figures) => figures.WithoutMarksPercent;

    /// <summary>Share of the pupils with a single mark (процент учеников с одной отметкой); null without pupils.</summary>
    public static double? WithOneMarkPercent([Parent] AccumulationFigures figures) => figures.WithOneMarkPercent;

    /// <summary>Share of the pupils below what they should have by now (процент учеников ниже нормы); null without pupils.</summary>
    public static double? BelowRequiredPercent([Parent] AccumulationFigures figures) => figures.BelowRequiredPercent;
}
