namespace EJournal.GraphQL.Engine.Tests.Readme;

/// <summary>The service that the examples ask, in memory; it counts how often.</summary>
public sealed class Library
{
    public int Calls { get; private set; }

    public Task<IReadOnlyList<Book>> NewestAsync(int first, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        Calls++;
        return Task.FromResult<IReadOnlyList<Book>>([.. Enumerable.Range(1, first).Select(i => new Book(i, $"Book {i}", new ShelfMark('A', i)))]);
    }

    public Task<ILookup<long, Author>> AuthorsOfAsync(IEnumerable<long> books, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        Calls++;
        return Task.FromResult(books.ToLookup(id => id, id => new Author($"Author {id}")));
    }
}
