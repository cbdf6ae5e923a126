using System.Reflection;

namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>An input object as its .NET class: fields that the constructor takes go there, the others into their properties.</summary>
internal sealed class InputObjectConverter : InputConverter
{
    private ConstructorInvoker _constructor = null!;
    private Member[] _members = [];
    private int _parameterCount;

    /// <summary>Completes the converter; apart from its creation because input types may contain themselves.</summary>
    public void Complete(ConstructorInfo constructor, Member[] members)
    {
        _constructor = ConstructorInvoker.Create(constructor);
        _parameterCount = constructor.GetParameters().Length;
        _members = members;
    }

    public override object? Convert(object? value)
    {
        if (value is not InputObjectValue input)
            return null;
        var arguments = new object?[_parameterCount];
        for (var i = 0; i < _members.Length; i++)
        {
            if (_members[i].Parameter is { } parameter)
                arguments[parameter] = ValueOf(input, i);
        }

        var instance = _constructor.Invoke(arguments.AsSpan());
        for (var i = 0; i < _members.Length; i++)
        {
            // A property that was not given keeps what its initializer set.
            if (_members[i].Property is { } property && input.TryGet(i, out _))
                property.SetValue(instance, ValueOf(input, i));
        }

        return instance;
    }

    private object? ValueOf(InputObjectValue input, int field) =>
        input.TryGet(field, out var given) ? _members[field].Converter.Convert(given) : _members[field].Converter.Absent;

    /// <summary>Where a field of the input object goes: a constructor parameter, or else a property.</summary>
    internal sealed record Member(InputConverter Converter, int? Parameter, PropertyInfo? Property);
}
