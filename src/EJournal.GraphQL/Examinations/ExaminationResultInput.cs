using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Examinations;

/// <summary>The result of a pupil: a mark, points or both; or why he was not there (результат).</summary>
public sealed record ExaminationResultInput
{
    /// <summary>The pupil, of the group (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>1 when not given; a re-take is the next one (номер попытки).</summary>
    public int? Attempt { get; init; }

    /// <summary>The day of a re-take (день пересдачи); the examination's when not given.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>The mark's code on the scale (отметка): «5».</summary>
    public string? Value { get; init; }

    /// <summary>The points (баллы).</summary>
    public double? Points { get; init; }

    /// <summary>Why the pupil was not there, at most 300 characters (причина неявки).</summary>
    public string? AbsenceReason { get; init; }

    /// <summary>Why a result that stands is changed, at most 500 characters (причина исправления).</summary>
    public string? Reason { get; init; }

    /// <summary>The version that you have seen of a result to be changed (версия): when it was changed since, nothing is done.</summary>
    public int? Version { get; init; }
}
