using EJournal.Domain.Access;

namespace EJournal.GraphQL.Schema;

/// <summary>Every token may: the field tells nothing beyond what led to its object, such as an id, a page's cursor, an error.</summary>
public sealed class AnyTokenAttribute() : ScopesAttribute(Scope.Any);
