namespace EJournal.Domain.Regulations;

/// <summary>What a family does in the diary.</summary>
public enum FamilyMode
{
    /// <summary>Reads (только просмотр).</summary>
    View,

    /// <summary>Reads and writes messages (просмотр и переписка).</summary>
    ViewAndCorrespond,
}
