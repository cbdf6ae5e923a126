namespace EJournal.Domain.Access;

/// <summary>A teaching group that the viewer teaches, or substitutes in; the subgroup is empty for a whole class.</summary>
public readonly record struct TaughtGroup(long GroupId, long ClassId, string Subgroup);
