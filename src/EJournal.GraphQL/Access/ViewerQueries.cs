using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Access;

[QueryType]
public static class ViewerQueries
{
    /// <summary>You (пользователь); null when nobody is signed in.</summary>
    [Readers(Relation.Anyone, Because = "whether one is signed in is no secret to oneself")]
    [AnyToken]
    public static Viewer? Viewer(Viewer viewer) => viewer.IsSignedIn ? viewer : null;
}
