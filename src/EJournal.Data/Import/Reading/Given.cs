namespace EJournal.Data.Import.Reading;

/// <summary>A cell of a column that a file need not have. Without the column the stored value stays; an empty cell empties it.</summary>
internal readonly record struct Given<T>(bool HasColumn, T Value)
{
    public T Or(T stored) => HasColumn ? Value : stored;
}
