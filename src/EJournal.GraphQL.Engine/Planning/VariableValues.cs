namespace EJournal.GraphQL.Engine.Planning;

/// <summary>The coerced variables of one request, by their place in the operation.</summary>
internal sealed class VariableValues(VariablePlan[] variables)
{
    private readonly object?[] _values = new object?[variables.Length];
    private readonly bool[] _given = new bool[variables.Length];

    public void Set(int index, object? value) => (_values[index], _given[index]) = (value, true);

    public bool IsTrue(int index) => _values[index] is true;

    public bool TryGet(string name, out object? value)
    {
        for (var i = 0; i < variables.Length; i++)
        {
            if (variables[i].Name == name)
            {
                value = _values[i];
                return _given[i];
            }
        }

        value = null;
        return false;
    }
}
