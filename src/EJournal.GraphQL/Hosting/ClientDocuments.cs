using EJournal.GraphQL.Engine.Documents;

namespace EJournal.GraphQL.Hosting;

/// <summary>The section <c>EJournal:Documents</c>: which documents clients may name, and which they may send (docs/api/clients.md).</summary>
public sealed class ClientDocuments
{
    /// <summary>The folder with the manifests of trusted documents; null for none.</summary>
    public string? Folder { get; set; }

    /// <summary>Refuses all but trusted documents.</summary>
    public bool OnlyTrusted { get; set; }

    /// <summary>Takes automatic persisted queries.</summary>
    public bool PersistedQueries { get; set; } = true;

    public DocumentOptions Read() =>
        OnlyTrusted && Folder is null
            ? throw new InvalidOperationException("EJournal:Documents:OnlyTrusted needs EJournal:Documents:Folder: without documents every request would be refused.")
            : new DocumentOptions
            {
                Trusted = Folder is null ? [] : DocumentManifest.ReadFolder(Path.GetFullPath(Folder)),
                OnlyTrusted = OnlyTrusted,
                PersistedQueries = PersistedQueries,
            };
}
