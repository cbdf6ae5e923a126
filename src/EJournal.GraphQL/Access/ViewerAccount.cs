using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Access;

/// <summary>A login (учётная запись); everyone sees only his own.</summary>
[ObjectType("Account")]
[Readers(Relation.Member)]
[NoToken]
public sealed record ViewerAccount : INode
{
    /// <summary>The id of the account (идентификатор).</summary>
    [ID("Account")]
    public required long Id { get; init; }

    /// <summary>The name to sign in with (логин); empty where an outside system is the only way in.</summary>
    public required string Login { get; init; }

    /// <summary>The person whose account it is (владелец).</summary>
    public required PersonName Person { get; init; }

    string INode.Id => GlobalId.Encode("Account", Id);
}
