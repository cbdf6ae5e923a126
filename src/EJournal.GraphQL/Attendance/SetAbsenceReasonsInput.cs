namespace EJournal.GraphQL.Attendance;

/// <summary>Reasons for absences (причины отсутствия): all of them are entered, or none.</summary>
public sealed record SetAbsenceReasonsInput
{
    /// <summary>The absences, 1 to 200 (пропуски).</summary>
    public required IReadOnlyList<AbsenceReasonInput> Absences { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
