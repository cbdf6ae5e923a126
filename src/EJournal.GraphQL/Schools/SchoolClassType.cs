using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schools;

/// <summary>A class (класс) of one school year: grade and letter, with one homeroom teacher.</summary>
[ObjectType<SchoolClass>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[AnyToken]
public static class SchoolClassType
{
    /// <summary>The id of the class (идентификатор).</summary>
    [ID("SchoolClass")]
    public static long Id([Parent] SchoolClass schoolClass) => schoolClass.Id;

    /// <summary>Grade and letter together (название класса), such as «7Б».</summary>
    public static string Name([Parent] SchoolClass schoolClass) => schoolClass.Name;

    /// <summary>The calendar year in which the class's school year begins (учебный год). Next year's class is another.</summary>
    public static int Year([Parent] SchoolClass schoolClass) => schoolClass.Year;

    /// <summary>Year of study, 1 to 11 (номер класса).</summary>
    public static int GradeLevel([Parent] SchoolClass schoolClass) => schoolClass.GradeLevel;

    /// <summary>The letter (литера); empty where the grade has one class.</summary>
    public static string Letter([Parent] SchoolClass schoolClass) => schoolClass.Letter;

    /// <summary>Shift of the school day, from 1 (смена).</summary>
    public static int Shift([Parent] SchoolClass schoolClass) => schoolClass.Shift;
}
