namespace EJournal.GraphQL.Marks;

/// <summary>Marks that are entered by a decision of the register of corrections (COR-03).</summary>
/// <param name="AuthorId">The teacher who asked: a new mark is his.</param>
/// <param name="CorrectionId">The entry of the register; null while it is only asked for.</param>
internal sealed record MarkDecision(long AuthorId, long? CorrectionId);
