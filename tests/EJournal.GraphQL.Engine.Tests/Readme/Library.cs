using EJournal.GraphQL.Engine.Schema;

// The examples of src/EJournal.GraphQL.Engine/README.md, compiled.
namespace EJournal.GraphQL.Engine.Tests.Readme;

/// <summary>A book of the library.</summary>
[ObjectType]
[ForReaders]
public sealed record Book([property: ID("Book")] long Id, string Title, ShelfMark? Mark);

[QueryType]
[ForReaders]
public static class BookQueries
{
    /// <summary>The newest books.</summary>
    [ListSize(100, By = "first")]
    public static Task<IReadOnlyList<Book>> Books(Library library, CancellationToken ct, int first = 25) =>
        library.NewestAsync(first, ct);
}

/// <summary>Somebody who wrote books.</summary>
[ObjectType]
[ForReaders]
public sealed record Author(string Name);

[ObjectType<Book>]
[ForReaders]
public static class BookAuthors
{
    /// <summary>Who wrote it: one call for all books of the level.</summary>
    [BatchResolver]
    [ListSize(20)]
    public static async Task<IReadOnlyList<IReadOnlyList<Author>>> Authors(
        [Parent] IReadOnlyList<Book> books, Library library, CancellationToken ct)
    {
        var byBook = await library.AuthorsOfAsync(books.Select(b => b.Id), ct);
        return [.. books.Select(b => byBook[b.Id].ToList())];
    }
}

/// <summary>Where a book stands: «A-17».</summary>
public readonly record struct ShelfMark(char Row, int Place);

public sealed class ShelfMarkScalar() : TextScalar<ShelfMark>("ShelfMark", "A-17", "Where a book stands, A-17.")
{
    protected override bool TryParse(string text, out ShelfMark value)
    {
        value = default;
        if (text.Length < 3 || text[0] is < 'A' or > 'Z' || text[1] != '-' || !int.TryParse(text.AsSpan(2), out var place))
            return false;
        value = new ShelfMark(text[0], place);
        return true;
    }

    protected override string Format(ShelfMark value) => $"{value.Row}-{value.Place}";
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ForReadersAttribute : AccessAttribute
{
    public override string Describe() => "whoever has a reader's card";
}

internal sealed class LibraryGate(bool hasCard) : IAccessGate
{
    // A field whose decision this application does not know is refused.
    public bool MaySelect(FieldDefinition field) => field.Access is ForReadersAttribute && hasCard;

    public bool MayRead(FieldDefinition field, object? parent) => true;

    public bool DependsOnParent(FieldDefinition field) => false;
}
