using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using EJournal.Access.Tests.School;
using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Audit;
using EJournal.Domain.Corrections;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EJournal.Access.Tests.Interference;

/// <summary>
/// Makes another state of the same school, which differs in nothing but what one viewer may not know of: other texts where he
/// was never told the text, other times, kinds and flags of the rows that are hidden from him, and one more of each of them.
/// </summary>
internal sealed class HiddenState(CanarySchool school, Viewer viewer)
{
    // Rows that are saved together; where the database refuses one of them, each alone.
    private const int AtOnce = 25;

    private readonly Sight _sight = new(school);
    private readonly List<IReadOnlyList<(object Row, Dictionary<string, object?> Before)>> _changed = [];
    private readonly List<object> _added = [];
    private readonly Dictionary<object, object> _twins = new(ReferenceEqualityComparer.Instance);

    public int Reworded { get; private set; }

    public int Rows => _changed.Sum(c => c.Count);

    public int Added => _added.Count;

    /// <summary>Hidden rows that no other state could be made of: a rule of the database forbade it.</summary>
    public int Fixed { get; private set; }

    /// <summary>The rows that are hidden from the viewer.</summary>
    public List<object> Hidden(JournalDb db) => [.. db.Model.GetEntityTypes().Where(t => !t.IsOwned()).SelectMany(t => GenericRows.Rows(db, t)).Where(row => IsHidden(db, row))];

    public async Task ChangeAsync(string answers)
    {
        await using var db = Open();
        await using var together = await db.Database.BeginTransactionAsync();
        await WithoutTriggersAsync(db);
        var rows = db.Model.GetEntityTypes().Where(t => !t.IsOwned()).SelectMany(t => GenericRows.Rows(db, t)).Where(row => row is not AuditEntry).ToList();
        var hidden = rows.Where(row => IsHidden(db, row)).ToHashSet();
        var told = new TextSet(rows.SelectMany(row => Texts(db, row)).Select(p => (string)p.CurrentValue!)).In(answers);
        // A text that no answer had time to tell is no secret where others of its column are told.
        var columns = rows.SelectMany(row => Texts(db, row)).Where(p => told.Contains((string)p.CurrentValue!)).Select(p => p.Metadata).ToHashSet();
        foreach (var some in rows.Where(row => !IsOwn(db, row)).Chunk(AtOnce))
            Reword(db, some, (row, p) => !told.Contains((string)p.CurrentValue!) && (hidden.Contains(row) || !columns.Contains(p.Metadata)));
        foreach (var some in hidden.Chunk(AtOnce))
            Alter(db, some);
        foreach (var row in hidden)
            Add(db, row);
        await together.CommitAsync();
    }

    public async Task RestoreAsync()
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await WithoutTriggersAsync(db);
        foreach (var of in Enumerable.Reverse(_added).GroupBy(row => row.GetType()))
        {
            var ids = string.Join(", ", of.Select(row => row.GetType().GetProperty("Id")!.GetValue(row)));
            await ExecuteAsync(db, $"DELETE FROM \"{db.Model.FindEntityType(of.Key)!.GetTableName()}\" WHERE \"Id\" IN ({ids})");
        }

        // As they were changed: numbers that are unique may have moved up together.
        foreach (var together in Enumerable.Reverse(_changed))
        {
            foreach (var (row, before) in together)
                Put(db, row, before);
            db.SaveChanges();
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync();
    }

    private static void Put(JournalDb db, object row, Dictionary<string, object?> values)
    {
        var entry = db.Entry(row);
        entry.State = EntityState.Unchanged;
        foreach (var (name, value) in values)
            (entry.Property(name).CurrentValue, entry.Property(name).IsModified) = (value, true);
    }

    private bool IsHidden(JournalDb db, object row) => !IsOwn(db, row) && row switch
    {
        AuditEntry => false,
        ClassMembership m => !_sight.Sees(viewer, school.Rows.Pupils[m.PupilId]),
        DataAccess a => !_sight.Sees(viewer, school.Rows.Pupils[a.PupilId]),
        FinalMarkRevision r => !_sight.Sees(viewer, db.FinalMarks.Single(m => m.Id == r.FinalMarkId)),
        CorrectionItem i => !_sight.Sees(viewer, db.Corrections.Single(c => c.Id == i.CorrectionId)),
        Domain.Schools.School own => own.Id != viewer.SchoolId,
        // What a lesson said before is for those who read every entry.
        LessonRevision => !viewer.OverseesSchool,
        RefreshToken => true,
        _ => !_sight.Sees(viewer, row),
    };

    // What he is, has and may follows from rows that no field need show him.
    private bool IsOwn(JournalDb db, object row)
    {
        bool Is(string name, long? own) => own is > 0 && db.Entry(row).Metadata.FindProperty(name) is not null && Equals(db.Entry(row).Property(name).CurrentValue, own);
        return viewer.IsSignedIn && (Is("AccountId", viewer.AccountId) || Is("EmployeeId", viewer.EmployeeId) || Is("PersonId", viewer.PersonId)
            || Is("ParentId", viewer.ParentId) || Is("PupilId", viewer.PupilId) || (row is Account or Person && (Is("Id", row is Account ? viewer.AccountId : viewer.PersonId))));
    }

    private static IEnumerable<PropertyEntry> Texts(JournalDb db, object row) => db.Entry(row).Properties.Where(p =>
        p.CurrentValue is string { Length: > 6 } && !CanaryFilling.IsMeant(p.EntityEntry.Metadata.ClrType, p.Metadata));

    private void Reword(JournalDb db, IEnumerable<object> rows, Func<object, PropertyEntry, bool> isSecret)
    {
        var secrets = rows.Select(row => (IReadOnlyList<PropertyEntry>)[.. Texts(db, row).Where(p => isSecret(row, p))]).Where(s => s.Count > 0).ToList();
        static object Other(PropertyEntry property) => Word(((string)property.CurrentValue!).Length);
        if (Change(db, secrets, Other))
            Reworded += secrets.Sum(s => s.Count);
        else
            Reworded += secrets.Where(s => Change(db, [s], Other)).Sum(s => s.Count);
    }

    private static string Word(int length) => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", length);

    private void Alter(JournalDb db, IEnumerable<object> rows)
    {
        var open = rows.Select(row => Open(db, row)).Where(o => o.Count > 0).ToList();
        if (!Change(db, open, Other))
            Fixed += open.Count(o => !Change(db, [o], Other) && !Change(db, [[.. o.Where(p => p.CurrentValue is not null)]], Other));
    }

    private static IReadOnlyList<PropertyEntry> Open(JournalDb db, object row) =>
        [.. db.Entry(row).Properties.Where(p => !p.Metadata.IsKey() && !p.Metadata.IsForeignKey() && !p.Metadata.Name.EndsWith("Id", StringComparison.Ordinal)
            && p.Metadata != Deciding(db) && Other(p) is not null)];

    // Of an absence a teacher is told whether it is excused; the kind says whether he is told more.
    private static IProperty Deciding(JournalDb db) => db.Model.FindEntityType(typeof(AbsenceReason))!.FindProperty(nameof(AbsenceReason.Kind))!;

    private static object? Other(PropertyEntry property)
    {
        var type = Nullable.GetUnderlyingType(property.Metadata.ClrType) ?? property.Metadata.ClrType;
        return property.CurrentValue switch
        {
            null when type == typeof(DateTime) => new DateTime(2026, 9, 7, 8, 0, 0, DateTimeKind.Utc),
            null when type == typeof(DateOnly) => new DateOnly(2026, 9, 7),
            DateOnly day => day == Spell.Open || day == Spell.Beginning ? null : day.AddDays(1),
            DateTime time => time.AddHours(1),
            TimeOnly time => time.AddMinutes(1),
            bool flag => !flag,
            double number => number + 1,
            int number => number + 1,
            Enum value => Next(value),
            _ => null,
        };
    }

    private static object Next(Enum value)
    {
        var all = Enum.GetValues(value.GetType());
        return all.GetValue((Array.IndexOf(all, value) + 1) % all.Length)!;
    }

    /// <summary>The properties of several rows, all of them or none.</summary>
    private bool Change(JournalDb db, IReadOnlyList<IReadOnlyList<PropertyEntry>> rows, Func<PropertyEntry, object?> other)
    {
        var before = rows.Where(r => r.Count > 0).Select(r => (Row: r[0].EntityEntry.Entity, Values: r.ToDictionary(p => p.Metadata.Name, p => p.CurrentValue))).ToList();
        foreach (var property in rows.SelectMany(r => r))
            property.CurrentValue = other(property);
        if (Save(db))
        {
            _changed.Add(before);
            return true;
        }

        foreach (var (properties, values) in rows.Where(r => r.Count > 0).Zip(before, (r, b) => (r, b.Values)))
        {
            foreach (var property in properties)
                (property.CurrentValue, property.IsModified) = (values[property.Metadata.Name], false);
        }

        return false;
    }

    // First one that hangs on what the first hangs on; where there can be no second of that, on the second of these.
    private void Add(JournalDb db, object row)
    {
        if (db.Entry(row).Metadata.FindPrimaryKey()!.Properties is not [{ Name: "Id" } key] || key.ClrType != typeof(long))
            return;
        if (!TryAdd(db, row, onTwins: false) && !TryAdd(db, row, onTwins: true))
            Fixed++;
    }

    private bool TryAdd(JournalDb db, object row, bool onTwins)
    {
        var twin = db.Entry(row).CurrentValues.ToObject();
        var entry = db.Entry(twin);
        entry.Property("Id").CurrentValue = 0L;
        foreach (var property in entry.Properties.Where(p => !CanaryFilling.IsMeant(entry.Metadata.ClrType, p.Metadata)))
        {
            property.CurrentValue = property.CurrentValue switch
            {
                string { Length: > 6 } text => Word(text.Length),
                byte[] => Guid.NewGuid().ToByteArray(),
                Guid => Guid.NewGuid(),
                var value => value,
            };
        }

        foreach (var key in entry.Metadata.GetForeignKeys().Where(k => k.Properties.Count == 1 && (onTwins || k.PrincipalEntityType.ClrType == typeof(Person))))
        {
            var property = entry.Property(key.Properties[0].Name);
            var twinned = _twins.FirstOrDefault(t => t.Key.GetType() == key.PrincipalEntityType.ClrType && Equals(db.Entry(t.Key).Property("Id").CurrentValue, property.CurrentValue)).Value;
            if (twinned is not null)
                property.CurrentValue = db.Entry(twinned).Property("Id").CurrentValue;
        }

        db.Add(twin);
        if (!Save(db))
        {
            db.Entry(twin).State = EntityState.Detached;
            return false;
        }

        _added.Add(twin);
        _twins[row] = twin;
        return true;
    }

    private static bool Save(JournalDb db)
    {
        try
        {
            db.SaveChanges();
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    // What may only be added to is changed here past the program.
    private static async Task WithoutTriggersAsync(JournalDb db)
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlRawAsync("SET LOCAL session_replication_role = replica");
            return;
        }

        foreach (var trigger in await db.Database.SqlQueryRaw<string>("SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'").ToListAsync())
            await ExecuteAsync(db, $"DROP TRIGGER \"{trigger}\"");
    }

    // What was refused and let go still hangs on its principals, and would be found there again.
    private JournalDb Open()
    {
        var db = school.Database.OpenTracking();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        return db;
    }

    private static Task ExecuteAsync(JournalDb db, string sql) => db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(sql));
}
