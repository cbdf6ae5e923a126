using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Readiness;

/// <summary>That the journal of a group was compared with paper (сверка с бумажным журналом).</summary>
public sealed record RecordPaperComparisonInput
{
    /// <summary>The group (группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The period (учебный период).</summary>
    [ID("GradingPeriod")]
    public required long PeriodId { get; init; }

    /// <summary>The day of the comparison, not in the future (дата).</summary>
    public required DateOnly On { get; init; }

    /// <summary>How many entries differed (расхождений); 0 for none.</summary>
    public required int Differences { get; init; }

    /// <summary>What differed, and what was done about it (примечание), at most 1,000 characters; required where something differed.</summary>
    public string? Note { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal PaperComparison ToComparison() => new()
    {
        GroupId = GroupId,
        PeriodId = PeriodId,
        On = On,
        Differences = Differences,
        Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(),
    };
}
