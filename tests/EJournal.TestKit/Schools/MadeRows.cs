using EJournal.Data;
using Microsoft.EntityFrameworkCore;

namespace EJournal.TestKit.Schools;

/// <summary>
/// Stores the rows of a template and keeps the numbers that the database gave them, or gives the same rows of a copy the numbers
/// that they have there already; or numbers rows that are stored later, all at once.
/// </summary>
public sealed class MadeRows
{
    private readonly List<long> _numbers;
    private readonly bool _stored;
    private readonly long? _first;
    private int _next;

    /// <summary>For a database that has none of them.</summary>
    public MadeRows() => _numbers = [];

    /// <summary>For rows that whoever makes them stores, with numbers from here on.</summary>
    public MadeRows(long first) => (_numbers, _first) = ([], first);

    private MadeRows(List<long> numbers) => (_numbers, _stored) = (numbers, true);

    /// <summary>For one more copy of what these rows were stored in.</summary>
    public MadeRows InCopy() => new(_numbers);

    public void Store(JournalDb db)
    {
        var keys = db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added)
            .SelectMany(e => e.Properties).Where(p => p.IsTemporary && p.Metadata.IsPrimaryKey() && !p.Metadata.IsForeignKey()).ToList();
        if (!_stored && _first is null)
        {
            db.SaveChanges();
            _numbers.AddRange(keys.Select(k => (long)k.CurrentValue!));
            return;
        }

        foreach (var key in keys)
        {
            key.CurrentValue = _first + _next ?? _numbers[_next];
            key.IsTemporary = false;
            _next++;
        }

        if (_stored)
            db.ChangeTracker.AcceptAllChanges();
    }
}
