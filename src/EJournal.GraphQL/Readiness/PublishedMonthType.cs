using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>
/// How the journal was kept in a month, as the school shows it to everybody (оперативный мониторинг): figures as they stood when they
/// were published. Nobody is named, and of fewer than three persons nothing is told. Percentages are of 100.
/// </summary>
[ObjectType<PublishedMonth>(IgnoreProperties = true)]
[Readers(Relation.Anyone, Because = Because)]
[AnyToken]
public static class PublishedMonthType
{
    internal const string Because = "published by the school for its site; figures of the whole school that name nobody";

    /// <summary>The first day of the month (месяц).</summary>
    public static DateOnly Month([Parent] PublishedMonth month) => month.Month;

    /// <summary>Which publication of the month it is, from 1 (номер публикации): the highest counts.</summary>
    public static int Number([Parent] PublishedMonth month) => month.Number;

    /// <summary>When it was published (время публикации).</summary>
    public static DateTimeOffset PublishedAt([Parent] PublishedMonth month) => month.PublishedAt.AsMoment();

    /// <summary>Classes that had lessons (классов).</summary>
    public static int Classes([Parent] PublishedMonth month) => month.Classes;

    /// <summary>Lessons that took place (уроков).</summary>
    public static int Lessons([Parent] PublishedMonth month) => month.Lessons;

    /// <summary>Lessons recorded within the term, S-12 of the regulation (записано в срок).</summary>
    public static int InTime([Parent] PublishedMonth month) => month.InTime;

    /// <summary>Lessons recorded after it (записано с опозданием).</summary>
    public static int Late([Parent] PublishedMonth month) => month.Late;

    /// <summary>Lessons without a record (не записано).</summary>
    public static int Missing([Parent] PublishedMonth month) => month.Missing;

    /// <summary>Lessons at which homework was given (с домашним заданием).</summary>
    public static int WithHomework([Parent] PublishedMonth month) => month.WithHomework;

    /// <summary>Share of the lessons recorded in time (процент записанных в срок); null without lessons.</summary>
    public static double? InTimePercent([Parent] PublishedMonth month) => month.InTimePercent;

    /// <summary>Share recorded late (процент записанных с опозданием); null without lessons.</summary>
    public static double? LatePercent([Parent] PublishedMonth month) => month.LatePercent;

    /// <summary>Share without a record (процент незаписанных); null without lessons.</summary>
    public static double? MissingPercent([Parent] PublishedMonth month) => month.MissingPercent;

    /// <summary>Share with homework (процент с домашним заданием); null without lessons.</summary>
    public static double? HomeworkPercent([Parent] PublishedMonth month) => month.HomeworkPercent;

    /// <summary>Families of the school: pupils with a parent (семей); null where there are fewer than three.</summary>
    public static int? Families([Parent] PublishedMonth month) => month.Families;

    /// <summary>Families a parent of which opened the diary in the month (открывали дневник); null where that, or its opposite, would tell of fewer than three.</summary>
    public static int? FamiliesWhoLooked([Parent] PublishedMonth month) => month.FamiliesWhoLooked;

    /// <summary>Share of the families that opened the diary (процент открывавших дневник); null where it is not told.</summary>
    public static double? FamiliesPercent([Parent] PublishedMonth month) => month.FamiliesPercent;
}
