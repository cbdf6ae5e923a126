using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How many lessons are recorded, and what is in their records (показатели заполнения). Percentages are of 100.</summary>
[ObjectType<FillingFigures>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public static class FillingFiguresType
{
    /// <summary>Lessons of the schedule that are over and were not cancelled, and those of today recorded already (уроков).</summary>
    public static int Lessons([Parent] FillingFigures figures) => figures.Lessons;

    /// <summary>Lessons with a record, in time or late (записано).</summary>
    public static int Recorded([Parent] FillingFigures figures) => figures.Recorded;

    /// <summary>Lessons whose record came after its term, S-12 of the regulation (записано с опозданием).</summary>
    public static int RecordedLate([Parent] FillingFigures figures) => figures.RecordedLate;

    /// <summary>Lessons without a record (не записано).</summary>
    public static int NotRecorded([Parent] FillingFigures figures) => figures.NotRecorded;

    /// <summary>Lessons without a record whose term, S-12, has passed (просрочено).</summary>
    public static int Overdue([Parent] FillingFigures figures) => figures.Overdue;

    /// <summary>Lessons with the topic studied (с темой).</summary>
    public static int WithTopic([Parent] FillingFigures figures) => figures.WithTopic;

    /// <summary>Lessons at which homework was given (с домашним заданием).</summary>
    public static int WithHomework([Parent] FillingFigures figures) => figures.WithHomework;

    /// <summary>Share of the lessons that is recorded (процент записанных); null without lessons.</summary>
    public static double? RecordedPercent([Parent] FillingFigures figures) => figures.RecordedPercent;

    /// <summary>Share of the lessons with a topic (процент с темой); null without lessons.</summary>
    public static double? TopicPercent([Parent] FillingFigures figures) => figures.TopicPercent;

    /// <summary>Share of the lessons with homework (процент с домашним заданием); null without lessons.</summary>
    public static double? HomeworkPercent([Parent] FillingFigures figures) => figures.HomeworkPercent;
}
