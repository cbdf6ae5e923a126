using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schema;

/// <summary>An object with an id that is unique over all types and never changes (объект с постоянным идентификатором).</summary>
[InterfaceType("Node")]
[Readers(Relation.Member)]
public interface INode
{
    /// <summary>The id of the object (идентификатор); opaque, to be given back as it is.</summary>
    [ID]
    string Id { get; }
}
