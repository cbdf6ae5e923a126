using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>What became of one root field of a mutation.</summary>
/// <param name="Services">Of the request.</param>
/// <param name="Field">The field.</param>
/// <param name="Refused">The access gate did not let it run.</param>
/// <param name="Result">What its resolver returned; null where it did not run, or failed.</param>
public sealed record MutationOutcome(IServiceProvider Services, FieldDefinition Field, bool Refused, object? Result);
