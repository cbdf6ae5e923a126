using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>
/// What an operation costs, from the declared sizes of its lists and the actual values of its variables: <see cref="Fetch"/>
/// for each field that is fetched, once however many objects it is fetched for, since it is batched; and 1 for each item of a
/// list. Compiled with the plan, because it is asked for at every request.
/// </summary>
internal sealed class OperationCost
{
    private const int Fetch = 10;
    private const long Ceiling = int.MaxValue;
    private readonly Dictionary<ChildPlans, CostedChildren> _compiled = [];
    private readonly CostedField[] _root;
    private readonly int? _constant;

    private OperationCost(SelectionSetPlan root)
    {
        _root = Compile(root, isRoot: true);
        if (!_root.Concat(_compiled.Values.SelectMany(c => c.Types).SelectMany(t => t)).Any(f => f.Varies))
            _constant = Compute(0, null!);
    }

    public static OperationCost Of(SelectionSetPlan root) => new(root);

    /// <summary>The cost with these variables; stops at the largest number instead of overflowing.</summary>
    /// <exception cref="InputCoercionException">An argument that says a size is outside its bounds.</exception>
    public int Evaluate(ulong conditions, VariableValues variables) => _constant ?? Compute(conditions, variables);

    private int Compute(ulong conditions, VariableValues variables)
    {
        var known = new (long, long)?[_compiled.Count];
        var (once, each) = Sum(_root, conditions, variables, page: null, known);
        return (int)Math.Min(Ceiling, once + each);
    }

    private static (long Once, long Each) Sum(CostedField[] fields, ulong conditions, VariableValues variables, int? page, (long, long)?[] known)
    {
        var (once, each) = (0L, 0L);
        foreach (var field in fields)
        {
            if (!field.Plan.IsIncluded(conditions))
                continue;
            var size = SizeOf(field, variables);
            var inner = Below(field.Children, conditions, variables, field.IsList ? null : size, known);
            once = Math.Min(Ceiling, once + field.Once + inner.Once);
            each = Math.Min(Ceiling, each + (field.IsList ? Math.Min(size!.Value, page ?? int.MaxValue) * (1 + inner.Each) : inner.Each));
        }

        return (once, each);
    }

    // A value has one type, the dearest; a list can hold several, and each of them is fetched for. What several fields share is
    // summed once, unless the size of a page makes it differ.
    private static (long Once, long Each) Below(CostedChildren? children, ulong conditions, VariableValues variables, int? page, (long, long)?[] known)
    {
        if (children is null)
            return default;
        if (page is null && known[children.Index] is { } before)
            return before;
        var (once, each) = (0L, 0L);
        foreach (var type in children.Types)
        {
            var sum = Sum(type, conditions, variables, page, known);
            (once, each) = (Math.Min(Ceiling, once + sum.Once), Math.Max(each, sum.Each));
        }

        if (page is null)
            known[children.Index] = (once, each);
        return (once, each);
    }

    private static int? SizeOf(CostedField field, VariableValues variables)
    {
        if (field.Bound is not { } bound)
            return null;
        if (bound.Argument is not { } argument || !field.Plan.Arguments.TryGet(argument, variables, out var value))
            return bound.Usual;
        return value switch
        {
            int number when number >= 1 && number <= bound.Max => number,
            object?[] items when items.Length <= bound.Max => items.Length,
            object?[] => throw new InputCoercionException(argument.Name, $"At most {bound.Max} items can be given."),
            _ => throw new InputCoercionException(argument.Name, $"A number from 1 to {bound.Max} is expected."),
        };
    }

    private CostedField[] Compile(SelectionSetPlan selections, bool isRoot = false) =>
        [.. selections.Fields.Where(f => f.Gate >= 0).Select(f => Compile(f, isRoot)).OfType<CostedField>()];

    private CostedField? Compile(FieldPlan plan, bool isRoot)
    {
        var children = plan.Children is null ? null : Compile(plan.Children);
        var once = isRoot || plan.Resolver is BatchMethodResolver ? Fetch : 0;
        return once == 0 && children is not { Types.Length: > 0 } && plan.Field.Bound is null
            ? null
            : new CostedField(plan, once, plan.NullableType is ListType, plan.Field.Bound, children);
    }

    private CostedChildren Compile(ChildPlans plans)
    {
        if (_compiled.TryGetValue(plans, out var known))
            return known;
        var types = Enumerable.Range(0, plans.Count).Select(i => Compile(plans[i])).Where(t => t.Length > 0).ToArray();
        return _compiled[plans] = new CostedChildren(_compiled.Count, types);
    }

    private sealed record CostedField(FieldPlan Plan, int Once, bool IsList, ListBound? Bound, CostedChildren? Children)
    {
        public bool Varies => Plan.IsConditional || Bound?.Argument is not null;
    }

    private sealed record CostedChildren(int Index, CostedField[][] Types);
}
