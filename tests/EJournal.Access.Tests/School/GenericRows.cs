using EJournal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EJournal.Access.Tests.School;

/// <summary>
/// A row for every table that the school was not given one for by hand, so that a new table has its canaries too. It hangs on
/// rows that are there: those of Anna before others.
/// </summary>
internal static class GenericRows
{
    private static readonly DateTime Later = new(2027, 9, 7, 8, 0, 0, DateTimeKind.Utc);

    public static void Fill(JournalDb db, long schoolId, Func<Type, object?> preferred)
    {
        // The audit chain is written by the program alone: a row put in by hand would break it.
        var waiting = db.Model.GetEntityTypes().Where(t => !t.IsOwned() && t.ClrType != typeof(Domain.Audit.AuditEntry) && !Exists(db, t, schoolId)).ToList();
        while (waiting.Count > 0)
        {
            // Principals first; what refers to itself, or around in a circle, may do without.
            var next = waiting.Find(t => t.GetForeignKeys().All(k => !k.IsRequired || !waiting.Contains(k.PrincipalEntityType))) ?? waiting[0];
            waiting.Remove(next);
            db.Add(Make(db, next, schoolId, preferred));
            db.SaveChanges();
        }
    }

    /// <summary>The row that hangs on most of the rows that are Anna's.</summary>
    public static object? Closest(JournalDb db, IEntityType type, IReadOnlyDictionary<Type, object> own) => Rows(db, type).MaxBy(row => type.GetForeignKeys().Count(key =>
        own.TryGetValue(key.PrincipalEntityType.ClrType, out var principal)
        && key.Properties.Zip(key.PrincipalKey.Properties).All(pair => Equals(Value(db, row, pair.First), Value(db, principal, pair.Second)))));

    private static bool Exists(JournalDb db, IEntityType type, long schoolId) =>
        Rows(db, type).Any(row => IsOf(db, type, row, schoolId));

    private static bool IsOf(JournalDb db, IEntityType type, object row, long schoolId) => row is Domain.Schools.School school
        ? school.Id == schoolId
        : type.FindProperty("SchoolId") is not { } property || Equals(Value(db, row, property), schoolId);

    /// <summary>A row that is not in the table yet.</summary>
    public static object Make(JournalDb db, IEntityType type, long schoolId, Func<Type, object?> preferred)
    {
        var row = Activator.CreateInstance(type.ClrType, nonPublic: true)!;
        var entry = db.Entry(row);
        foreach (var property in type.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never && !p.IsForeignKey()))
        {
            if (property.Name == "SchoolId")
                entry.Property(property.Name).CurrentValue = schoolId;
            else if (Named(db, property, schoolId, preferred) is { } id)
                entry.Property(property.Name).CurrentValue = id;
            else if (!property.IsNullable && Plain(property.ClrType) is { } value)
                entry.Property(property.Name).CurrentValue = value is DateTime && property.Name.Contains("Expires", StringComparison.Ordinal) ? Later : value;
        }

        foreach (var part in type.GetComplexProperties().Where(c => !c.IsNullable))
            entry.ComplexProperty(part.Name).CurrentValue = Composed(part.ClrType);

        foreach (var key in type.GetForeignKeys())
        {
            // Of what a row may or may not be about, Anna.
            if ((!key.IsRequired && key.PrincipalEntityType.ClrType != typeof(Domain.People.Pupil))
                || Principal(db, key.PrincipalEntityType, schoolId, preferred) is not { } principal)
                continue;
            for (var i = 0; i < key.Properties.Count; i++)
                entry.Property(key.Properties[i].Name).CurrentValue = Value(db, principal, key.PrincipalKey.Properties[i]);
        }

        return row;
    }

    private static object? Principal(JournalDb db, IEntityType type, long schoolId, Func<Type, object?> preferred) =>
        preferred(type.ClrType)
        ?? Rows(db, type).FirstOrDefault(row => IsOf(db, type, row, schoolId));

    private static object Composed(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Plain(p.ParameterType))]);
    }

    // An id without a foreign key: PupilId, AgreementId.
    private static object? Named(JournalDb db, IProperty property, long schoolId, Func<Type, object?> preferred) =>
        property.Name.EndsWith("Id", StringComparison.Ordinal) && property.ClrType == typeof(long) && property.Name != "Id"
        && db.Model.GetEntityTypes().FirstOrDefault(t => t.ClrType.Name.EndsWith(property.Name[..^2], StringComparison.Ordinal)) is { } type
        && Principal(db, type, schoolId, preferred) is { } principal
            ? Value(db, principal, type.FindPrimaryKey()!.Properties[0])
            : null;

    private static object? Plain(Type type) => type switch
    {
        _ when type == typeof(string) => "-",
        _ when type == typeof(byte[]) => Guid.NewGuid().ToByteArray(),
        _ when type == typeof(Guid) => Guid.NewGuid(),
        _ when type == typeof(DateTime) => new DateTime(2026, 9, 7, 8, 0, 0, DateTimeKind.Utc),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 9, 7),
        _ when type == typeof(TimeOnly) => new TimeOnly(8, 30),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
        _ when type == typeof(int) => 1,
        _ when type == typeof(long) => 1L,
        _ => null,
    };

    private static object? Value(JournalDb db, object row, IProperty property) => db.Entry(row).Property(property.Name).CurrentValue;

    public static List<object> Rows(JournalDb db, IEntityType type)
    {
        var rows = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(db, null)!;
        // PostgreSQL gives what was changed last.
        return type.FindProperty("Id") is { } id ? [.. rows.AsEnumerable().OrderBy(row => Value(db, row, id))] : [.. rows];
    }
}
