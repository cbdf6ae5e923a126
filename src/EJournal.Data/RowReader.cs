using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EJournal.Data;

/// <summary>Reads rows of an entity in statements written by hand: which columns to select, and how they become an object, as the model says.</summary>
public sealed class RowReader<T>
    where T : class
{
    private static readonly PerDatabase<RowReader<T>> Made = new(db => new(db));

    private readonly List<string> _columns;
    private readonly Func<DbDataReader, int, T> _read;

    private RowReader(JournalDb db)
    {
        var properties = db.Model.FindEntityType(typeof(T))!.GetProperties().ToList();
        _columns = [.. properties.Select(p => p.GetColumnName())];
        var (reader, first) = (Expression.Parameter(typeof(DbDataReader)), Expression.Parameter(typeof(int)));
        _read = Expression.Lambda<Func<DbDataReader, int, T>>(
            Expression.MemberInit(
                Expression.New(typeof(T)),
                properties.Select((p, i) => Expression.Bind(p.GetMemberInfo(forMaterialization: true, forSet: true), Value(p, reader, Expression.Add(first, Expression.Constant(i)))))),
            reader,
            first).Compile();
    }

    /// <summary>Columns that a row takes.</summary>
    public int Count => _columns.Count;

    public static RowReader<T> For(JournalDb db) => Made.For(db);

    /// <summary>The columns for a SELECT, in the order in which they are read.</summary>
    public string Of(string alias) => string.Join(", ", _columns.Select(c => $"{alias}.\"{c}\""));

    /// <summary>The object in the columns from <paramref name="first"/> on.</summary>
    public T Read(DbDataReader reader, int first = 0) => _read(reader, first);

    private static Expression Value(IProperty property, ParameterExpression reader, Expression column)
    {
        var mapping = property.GetRelationalTypeMapping();
        var method = mapping.GetDataReaderMethod();
        Expression value = mapping.CustomizeDataReaderExpression(
            Expression.Call(method.DeclaringType!.IsAssignableFrom(typeof(DbDataReader)) ? reader : Expression.Convert(reader, method.DeclaringType), method, column));
        if (mapping.Converter is { } converter)
        {
            if (value.Type != converter.ProviderClrType)
                value = Expression.Convert(value, converter.ProviderClrType);
            value = Expression.Invoke(converter.ConvertFromProviderExpression, value);
        }

        if (value.Type != property.ClrType)
            value = Expression.Convert(value, property.ClrType);
        return property.IsNullable
            ? Expression.Condition(Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, column), Expression.Default(property.ClrType), value)
            : value;
    }
}
