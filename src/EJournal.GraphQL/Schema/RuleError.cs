using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schema;

/// <summary>A rule of the journal does not allow the change (отказ по правилу).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record RuleError : IError
{
    /// <summary>The reason for programs (код).</summary>
    public required ErrorCode Code { get; init; }

    /// <summary>The reason for people, in Russian (сообщение).</summary>
    public required string Message { get; init; }

    /// <summary>Setting or clause of the regulation that refused (пункт регламента).</summary>
    public string? Clause { get; init; }
}
