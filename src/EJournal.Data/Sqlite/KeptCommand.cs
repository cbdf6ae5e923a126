using Microsoft.Data.Sqlite;

namespace EJournal.Data.Sqlite;

/// <summary>A command of a <see cref="KeptConnection"/>. While it is kept, disposing it gives it back, prepared as it is.</summary>
internal sealed class KeptCommand : SqliteCommand
{
    private readonly KeptConnection _owner;
    private bool _kept;

    public KeptCommand(KeptConnection owner)
    {
        _owner = owner;
        Connection = owner;
    }

    public bool IsLent { get; private set; }

    public long LastUse { get; private set; }

    protected override SqliteDataReader? DataReader
    {
        get => base.DataReader;
        set
        {
            _owner.Readers += (value is null ? 0 : 1) - (base.DataReader is null ? 0 : 1);
            base.DataReader = value;
        }
    }

    /// <summary>Keeps this command, which is in use now.</summary>
    public void Keep(long use) => (_kept, IsLent, LastUse) = (true, true, use);

    /// <summary>Takes over what <paramref name="asked"/> has; that one is empty then.</summary>
    public void Lend(KeptCommand asked, long use)
    {
        (IsLent, LastUse) = (true, use);
        // The same, unless an interceptor has sent something else in its place.
        CommandText = asked.CommandText;
        (Transaction, CommandTimeout) = (asked.Transaction, asked.CommandTimeout);
        for (var i = 0; i < asked.Parameters.Count; i++)
            Parameters.Add(asked.Parameters[i]);
        asked.Parameters.Clear();
    }

    /// <summary>Ends it with its statements.</summary>
    public void Release()
    {
        _kept = false;
        Dispose();
    }

    protected override void Dispose(bool disposing)
    {
        if (_kept && disposing)
        {
            DataReader?.Dispose();
            IsLent = false;
            return;
        }

        base.Dispose(disposing);
    }
}
