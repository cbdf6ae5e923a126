using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schema;

/// <summary>Where a page of a longer list stands (сведения о странице).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record PageInfo
{
    /// <summary>Whether there are items after this page (есть ли следующая страница).</summary>
    public required bool HasNextPage { get; init; }

    /// <summary>Whether there are items before this page (есть ли предыдущая страница).</summary>
    public required bool HasPreviousPage { get; init; }

    /// <summary>Cursor of the first item of the page (курсор первого элемента).</summary>
    public string? StartCursor { get; init; }

    /// <summary>Cursor of the last item; give it as <c>after</c> for the next page (курсор последнего элемента).</summary>
    public string? EndCursor { get; init; }
}
