using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EJournal.Data;

/// <summary>Reads rows of an entity in a statement written by hand: which columns to select, and how they become an object, as the model says.</summary>
public sealed class RowReader<T>
    where T : class
{
    private static readonly PerDatabase<ConcurrentDictionary<string, Shape>> Shapes = new(_ => new());

    private readonly Shape _shape;
    private readonly int[] _places;

    /// <param name="db">Any context of the kind of database.</param>
    /// <param name="list">Takes the columns.</param>
    /// <param name="alias">That of the table in the statement.</param>
    /// <param name="only">Properties to read where not all are needed; the others keep what a new object has in them.</param>
    public RowReader(JournalDb db, SelectList list, string alias, params ReadOnlySpan<string> only)
    {
        var properties = only.ToArray();
        _shape = Shapes.For(db).GetOrAdd(string.Join(' ', properties), _ => Shape.Of(db, properties));
        _places = [.. _shape.Columns.Select(column => list.Take($"{alias}.\"{column}\""))];
    }

    /// <summary>The object in the row that the reader stands at.</summary>
    public T Read(DbDataReader reader) => _shape.Read(reader, _places);

    private sealed record Shape(IReadOnlyList<string> Columns, Func<DbDataReader, int[], T> Read)
    {
        public static Shape Of(JournalDb db, string[] only)
        {
            var entity = db.Model.FindEntityType(typeof(T))!;
            List<IProperty> properties = only.Length == 0 ? [.. entity.GetProperties()] : [.. only.Select(name => entity.GetProperty(name))];
            var (reader, places) = (Expression.Parameter(typeof(DbDataReader)), Expression.Parameter(typeof(int[])));
            var read = Expression.Lambda<Func<DbDataReader, int[], T>>(
                Expression.MemberInit(
                    Expression.New(typeof(T)),
                    properties.Select((p, i) => Expression.Bind(
                        p.GetMemberInfo(forMaterialization: true, forSet: true), Value(p, reader, Expression.ArrayIndex(places, Expression.Constant(i)))))),
                reader,
                places);
            return new([.. properties.Select(p => p.GetColumnName())], read.Compile());
        }
    }

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
