using EJournal.Domain.Access;
using EJournal.Domain.Examinations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Examinations;

/// <summary>How an attempt of a pupil at an examination ended (результат экзамена).</summary>
[ObjectType<ExaminationResult>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class ExaminationResultType
{
    /// <summary>The id of the result (идентификатор); a correction keeps it.</summary>
    [ID("ExaminationResult")]
    [AnyToken]
    public static long Id([Parent] ExaminationResult result) => result.Id;

    /// <summary>1, and 2 and more for re-takes (номер попытки).</summary>
    public static int Attempt([Parent] ExaminationResult result) => result.Attempt;

    /// <summary>The day of the attempt (день сдачи).</summary>
    public static DateOnly HeldOn([Parent] ExaminationResult result) => result.HeldOn;

    /// <summary>The mark's code on the scale: «5» (экзаменационная отметка); null for an absence, and where only points are given.</summary>
    public static string? Value([Parent] ExaminationResult result) => result.Value;

    /// <summary>The number of the mark (числовое значение).</summary>
    public static double? NumericValue([Parent] ExaminationResult result) => result.NumericValue;

    /// <summary>The points (баллы); null where none are counted.</summary>
    public static double? Points([Parent] ExaminationResult result) => result.Points;

    /// <summary>Why the pupil was not there (причина неявки); null for a pupil who was.</summary>
    public static string? AbsenceReason([Parent] ExaminationResult result) => result.AbsenceReason;

    /// <summary>The day on which the school had the result (результат получен).</summary>
    public static DateOnly ReceivedOn([Parent] ExaminationResult result) => result.ReceivedOn;

    /// <summary>When it was entered (время записи); families see it from then on.</summary>
    public static DateTimeOffset RecordedAt([Parent] ExaminationResult result) => result.RecordedAt.AsMoment();

    /// <summary>Whether it ever was another one (исправлен).</summary>
    public static bool Corrected([Parent] ExaminationResult result) => result.Version > 1;

    /// <summary>Grows with every change: give it back with a change, so that you overwrite nothing that you have not seen (версия).</summary>
    public static int Version([Parent] ExaminationResult result) => result.Version;

    /// <summary>Whether it was entered after its term, S-26 of the regulation, counted from the receipt (с опозданием).</summary>
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static bool Late([Parent] ExaminationResult result) => result.Late;
}
