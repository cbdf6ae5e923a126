namespace EJournal.GraphQL.Marks;

/// <summary>A mark as it is given for one pupil of a column.</summary>
/// <param name="PupilId">The pupil.</param>
/// <param name="Value">Code on the scale, or two codes: «3/5».</param>
/// <param name="Path">What comes before the names of its input fields: <c>marks[3].</c>, or nothing.</param>
internal sealed record MarkCell(long PupilId, string Value, string Path)
{
    public long? WorkKindId { get; init; }

    /// <summary>Null keeps the remark, empty takes it away.</summary>
    public string? Comment { get; init; }

    public string? Reason { get; init; }
    public long? MarkId { get; init; }
    public int? Version { get; init; }
}
