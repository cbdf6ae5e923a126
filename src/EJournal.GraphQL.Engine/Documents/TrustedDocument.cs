namespace EJournal.GraphQL.Engine.Documents;

/// <summary>A document that the operator of the server vouches for.</summary>
/// <param name="Id">How requests name it; often a hash of the text.</param>
/// <param name="Text">The document.</param>
/// <param name="Origin">Where it was read, to be told when it does not fit the schema.</param>
public sealed record TrustedDocument(string Id, string Text, string Origin);
