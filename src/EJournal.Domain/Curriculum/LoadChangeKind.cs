namespace EJournal.Domain.Curriculum;

/// <summary>What was changed in the distribution of the load (изменение нагрузки).</summary>
public enum LoadChangeKind
{
    /// <summary>As it was before the first change (исходная нагрузка).</summary>
    Imported,

    /// <summary>A new group (новая группа).</summary>
    Created,

    /// <summary>Other hours or another kind of activity (другие часы).</summary>
    Changed,

    /// <summary>Another teacher (передача другому учителю).</summary>
    HandedOver,
}
