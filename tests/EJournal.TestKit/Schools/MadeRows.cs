using EJournal.Data;
using Microsoft.EntityFrameworkCore;

namespace EJournal.TestKit.Schools;

/// <summary>
/// Stores the rows of a template and keeps the numbers that the database gave them, or gives the same rows of a copy the numbers
/// that they have there already.
/// </summary>
public sealed class MadeRows
{
    private readonly List<long> _numbers;
    private readonly bool _stored;
    private int _next;

    /// <summary>For a database that has none of them.</summary>
    public MadeRows() => _numbers = [];

    private MadeRows(List<long> numbers) => (_numbers, _stored) = (numbers, true);

    /// <summary>For one more copy of what these rows were stored in.</summary>
    public MadeRows InCopy() => new(_numbers);

    public void Store(JournalDb db)
    {
        var keys = db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added)
            .SelectMany(e => e.Properties).Where(p => p.IsTemporary && p.Metadata.IsPrimaryKey()).ToList();
        if (!_stored)
        {
            // The entries above were looked through for changes already.
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            db.SaveChanges();
            db.ChangeTracker.AutoDetectChangesEnabled = true;
            _numbers.AddRange(keys.Select(k => (long)k.CurrentValue!));
            return;
        }

        foreach (var key in keys)
        {
            key.CurrentValue = _numbers[_next++];
            key.IsTemporary = false;
        }

        db.ChangeTracker.AcceptAllChanges();
    }
}
