using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.PersonalData;

/// <summary>About whom everything is to be exported (о ком выгрузка): one of the three, or none for yourself.</summary>
public sealed record ExportPersonInput
{
    /// <summary>A pupil (ученик).</summary>
    [ID("Pupil")]
    public long? PupilId { get; init; }

    /// <summary>A parent (родитель).</summary>
    [ID("Parent")]
    public long? ParentId { get; init; }

    /// <summary>An employee (сотрудник).</summary>
    [ID("Teacher")]
    public long? TeacherId { get; init; }
}
