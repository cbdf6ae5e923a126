using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schema;

/// <summary>Why a mutation changed nothing (причина отказа).</summary>
[InterfaceType("Error")]
[Readers(Relation.Member)]
public interface IError
{
    /// <summary>The reason for programs (код).</summary>
    ErrorCode Code { get; }

    /// <summary>The reason for people, in Russian (сообщение).</summary>
    string Message { get; }
}
