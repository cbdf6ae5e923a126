namespace EJournal.Domain.Regulations;

/// <summary>
/// What a school's own regulation (регламент) says, as values that rules compute with. The properties are the settings S-01 to
/// S-45 of <c>docs/requirements.md</c>, section 2, with their defaults; the files in <c>Presets</c> hold what five real
/// regulations say, with the clause. Immutable: a change makes another regulation.
/// </summary>
public sealed partial record Regulation
{
    /// <summary>What a school follows whose regulation says nothing else: the rulings of <c>docs/decisions.md</c>.</summary>
    public static Regulation Default { get; } = new();
}
