namespace EJournal.GraphQL.Engine.Documents;

/// <summary>The trusted documents are not usable: the message says which file, which document and why.</summary>
public sealed class DocumentManifestException(string message) : InvalidOperationException(message);
