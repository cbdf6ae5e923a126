namespace EJournal.GraphQL.Engine.Http;

/// <summary>A request that is refused before GraphQL sees it.</summary>
internal sealed record HttpRefusal(int Status, string Code, string Message);
