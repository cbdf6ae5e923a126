using System.Collections.Concurrent;

namespace EJournal.GraphQL.Engine.Documents;

/// <summary>The documents that clients registered by their hash, bounded in number and bytes: the first in is the first out.</summary>
internal sealed class PersistedQueries(int capacity, long maxBytes)
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _documents = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = [];
    private readonly Lock _writing = new();
    private long _bytes;

    public bool TryFind(string hash, out ReadOnlyMemory<byte> document) => _documents.TryGetValue(hash, out document);

    /// <summary>Keeps the document, which has to have compiled; its memory is the caller's to give away.</summary>
    public void Add(string hash, ReadOnlyMemory<byte> document)
    {
        lock (_writing)
        {
            if (document.Length > maxBytes || !_documents.TryAdd(hash, document))
                return;
            _order.Enqueue(hash);
            _bytes += document.Length;
            while (_order.Count > capacity || _bytes > maxBytes)
            {
                _documents.TryRemove(_order.Dequeue(), out var forgotten);
                _bytes -= forgotten.Length;
            }
        }
    }
}
