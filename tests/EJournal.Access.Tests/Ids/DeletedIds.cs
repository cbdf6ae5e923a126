using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.GraphQL.Engine.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Access.Tests.Ids;

/// <summary>Ids of rows that were there once.</summary>
internal static class DeletedIds
{
    /// <summary>By type; without those whose rows the database itself keeps: marks, checks, remarks, examinations.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> MakeAsync(CanarySchool school, AccessMatrix matrix, IEnumerable<string> types)
    {
        var deleted = new Dictionary<string, long>();
        foreach (var type in types.Distinct())
        {
            if (matrix.Arguments.SubjectOf((ObjectType)matrix.Schema.FindType(type)!) is not { } subject || school.Model.FindEntityType(subject.GetType()) is not { } table)
                continue;
            // Of Anna, else of anybody, else of what came last: where there may be one alone for each, one that has none yet.
            foreach (var preferred in new Func<Type, object?>[] { school.Subjects.GetValueOrDefault, _ => null, of => Last(school, of) })
            {
                if (await GoneAsync(school, table.ClrType, preferred) is not { } key)
                    continue;
                deleted.Add(type, key);
                break;
            }
        }

        return deleted;
    }

    private static async Task<long?> GoneAsync(CanarySchool school, Type table, Func<Type, object?> preferred)
    {
        await using var db = school.Database.OpenTracking();
        await using var together = await db.Database.BeginTransactionAsync();
        try
        {
            var row = GenericRows.Make(db, db.Model.FindEntityType(table)!, school.Subject<Domain.Schools.School>().Id, preferred);
            db.Add(row);
            await db.SaveChangesAsync();
            var key = (long)table.GetProperty("Id")!.GetValue(row)!;
            db.Remove(row);
            await db.SaveChangesAsync();
            await together.CommitAsync();
            return key;
        }
        catch (DbUpdateException)
        {
            await together.RollbackAsync();
            return null;
        }
    }

    private static object? Last(CanarySchool school, Type of)
    {
        using var db = school.Database.Open();
        var schoolId = school.Subject<Domain.Schools.School>().Id;
        return school.Model.FindEntityType(of) is { } table ? GenericRows.Rows(db, table).LastOrDefault(row => Equals(of.GetProperty("SchoolId")?.GetValue(row), schoolId)) : null;
    }
}
