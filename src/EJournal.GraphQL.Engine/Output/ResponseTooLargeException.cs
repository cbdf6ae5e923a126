namespace EJournal.GraphQL.Engine.Output;

/// <summary>The response outgrew its limit; ends the write phase.</summary>
internal sealed class ResponseTooLargeException : Exception;
