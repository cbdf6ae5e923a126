using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace EJournal.Data.Sqlite;

/// <summary>
/// A connection that stays open from one lease of its context to the next, with the statements that it has seen before prepared
/// (ADR 0013): SQLite parses and plans a statement for longer than it runs it. Closed for good when its context is, when the
/// tables have been counted, or when somebody left a reader behind.
/// </summary>
internal sealed class KeptConnection(string connectionString, SqliteConnections owner) : SqliteConnection(connectionString)
{
    /// <summary>Statements that one connection keeps: those of the busiest pages; each takes some tens of kilobytes.</summary>
    private const int Kept = 100;

    /// <summary>Texts that were seen once; lists of ids make ever new ones.</summary>
    private const int Remembered = 1_000;

    private readonly Dictionary<string, KeptCommand> _kept = new(Kept);
    private readonly HashSet<int> _seen = [];
    private KeptCommand? _blank;
    private long _uses;
    private int _generation;
    private bool _ends;

    /// <summary>Readers that are open now: what they read they hold.</summary>
    internal int Readers { get; set; }

    /// <summary>What is known of the statement that runs.</summary>
    internal SqliteStatement Statement { get; } = new();

    public override SqliteCommand CreateCommand()
    {
        var command = _blank ?? new KeptCommand(this);
        _blank = null;
        command.CommandTimeout = DefaultTimeout;
        command.Transaction = Transaction;
        return command;
    }

    /// <summary>The prepared command with that text and those parameters, or the same command where there is none that is free.</summary>
    public DbCommand Prepared(KeptCommand asked)
    {
        if (_kept.TryGetValue(asked.CommandText, out var kept))
        {
            if (kept.IsLent)
                return asked;
            kept.Lend(asked, ++_uses);
            _blank = asked;
            return kept;
        }

        if (_seen.Add(string.GetHashCode(asked.CommandText, StringComparison.Ordinal)))
        {
            if (_seen.Count > Remembered)
                _seen.Clear();
            return asked;
        }

        if (_kept.Count >= Kept)
            Forget();
        asked.Keep(++_uses);
        _kept.Add(asked.CommandText, asked);
        return asked;
    }

    public override void Open()
    {
        _generation = owner.Generation;
        base.Open();
    }

    public override void Close()
    {
        if (!_ends && Readers == 0 && _generation == owner.Generation && State == System.Data.ConnectionState.Open)
        {
            Transaction?.Dispose();
            return;
        }

        foreach (var command in _kept.Values)
            command.Release();
        _kept.Clear();
        _blank = null;
        base.Close();
        Readers = 0;
    }

    protected override void Dispose(bool disposing)
    {
        _ends = true;
        base.Dispose(disposing);
    }

    // The one that was not used for longest.
    private void Forget()
    {
        var oldest = _kept.Where(k => !k.Value.IsLent).MinBy(k => k.Value.LastUse);
        if (oldest.Key is null)
            return;
        _kept.Remove(oldest.Key);
        oldest.Value.Release();
    }
}
