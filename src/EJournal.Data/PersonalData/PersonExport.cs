using System.Linq.Expressions;
using System.Reflection;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EJournal.Data.PersonalData;

/// <summary>Reads everything that is stored about a person. Which tables that are says <see cref="PersonTables"/>.</summary>
public static class PersonExport
{
    private static readonly MethodInfo ContainsId = typeof(List<long?>).GetMethod(nameof(List<long?>.Contains))!;

    private static readonly MethodInfo RowsOf = typeof(PersonExport).GetMethod(nameof(RowsAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <param name="db">The journal.</param>
    /// <param name="personId">Whose rows.</param>
    /// <param name="withMarks">False leaves out marks and absences .</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancellationToken">The request.</param>
    public static async Task<PersonFile> LoadAsync(JournalDb db, long personId, bool withMarks, DateTime now, CancellationToken cancellationToken)
    {
        var keys = await PersonKeys.OfAsync(db, personId, cancellationToken);
        var leftOut = new Dictionary<string, string>(PersonTables.LeftOut)
        {
            [$"DataAccess: {nameof(DataArea.ParentCheck)}, {nameof(DataArea.OwnDiary)}"] = "when the family opened the diary is for the homeroom teacher and the leadership alone",
        };
        var tables = new SortedDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>(StringComparer.Ordinal)
        {
            ["People"] = [.. (await db.People.Where(p => p.Id == personId).ToListAsync(cancellationToken)).Select(p => ColumnsOf(db.Model.FindEntityType(typeof(Person))!, p))],
        };
        foreach (var table in db.Model.GetEntityTypes())
        {
            var (name, subjects) = (PersonTables.NameOf(table), PersonTables.SubjectsOf(table));
            if (subjects.Count == 0 || leftOut.ContainsKey(name))
                continue;
            if (withMarks || !PersonTables.OfMarks.Contains(name))
                tables[name] = await (Task<List<IReadOnlyDictionary<string, object?>>>)RowsOf.MakeGenericMethod(table.ClrType).Invoke(null, [db, subjects, keys, cancellationToken])!;
            else
                leftOut[name] = "the administrator sees no marks and no absences; the director exports them";
        }

        var schoolId = await db.People.Where(p => p.Id == personId).Select(p => p.SchoolId).SingleAsync(cancellationToken);
        return new PersonFile
        {
            MadeAt = now,
            School = await db.Schools.Where(s => s.Id == schoolId).Select(s => s.Name).SingleAsync(cancellationToken),
            WithMarks = withMarks,
            Tables = tables,
            Lessons = await LessonsAsync(db, tables, cancellationToken),
            LeftOut = leftOut,
        };
    }

    private static async Task<List<IReadOnlyDictionary<string, object?>>> RowsAsync<T>(
        JournalDb db, IReadOnlyList<IProperty> subjects, PersonKeys keys, CancellationToken cancellationToken)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var about = subjects.Select(subject => (Expression)Expression.Call(
                Expression.Constant(keys[subject.Name]), ContainsId,
                Expression.Convert(Expression.Call(typeof(EF), nameof(EF.Property), [subject.ClrType], row, Expression.Constant(subject.Name)), typeof(long?))))
            .Aggregate(Expression.OrElse);
        var rows = await db.Set<T>().AsNoTracking().Where(Expression.Lambda<Func<T, bool>>(about, row)).ToListAsync(cancellationToken);
        return [.. rows.Where(r => PersonTables.IsTold(r)).Select(r => ColumnsOf(db.Model.FindEntityType(typeof(T))!, r))];
    }

    /// <summary>The stored columns, an order as one of them.</summary>
    private static IReadOnlyDictionary<string, object?> ColumnsOf(IEntityType table, object row) => table.GetProperties().Select(p => p.PropertyInfo)
        .Concat(table.GetComplexProperties().Select(p => p.PropertyInfo))
        .Concat(table.GetNavigations().Where(n => n.TargetEntityType.IsOwned()).Select(n => n.PropertyInfo))
        .OfType<PropertyInfo>()
        .Where(p => p.PropertyType != typeof(byte[]) && !PersonTables.Secrets.Contains(p.Name))
        .ToDictionary(p => p.Name, p => p.GetValue(row) is Enum value ? value.ToString() : p.GetValue(row));

    private static async Task<List<PersonLesson>> LessonsAsync(
        JournalDb db, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> tables, CancellationToken cancellationToken)
    {
        var ids = tables.Values.SelectMany(rows => rows).Select(row => row.GetValueOrDefault("LessonId")).OfType<long>().Distinct().ToList();
        var lessons = await (
            from lesson in db.Lessons
            where ids.Contains(lesson.Id)
            join taught in db.TeachingGroups on lesson.GroupId equals taught.Id
            join subject in db.Subjects on taught.SubjectId equals subject.Id
            join schoolClass in db.Classes on lesson.ClassId equals schoolClass.Id
            orderby lesson.Date, lesson.Number
            select new { lesson.Id, lesson.Date, lesson.Number, Subject = subject.Name, Class = schoolClass, lesson.Topic }).ToListAsync(cancellationToken);
        return [.. lessons.Select(l => new PersonLesson(l.Id, l.Date, l.Number, l.Subject, l.Class.Name, l.Topic))];
    }
}
