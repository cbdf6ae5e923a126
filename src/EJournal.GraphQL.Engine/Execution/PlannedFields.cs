using EJournal.GraphQL.Engine.Planning;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>Looks ahead in the plan, with the conditions and the decisions of this run.</summary>
internal sealed class PlannedFields(OperationRun run, FieldPlan of) : SelectedFields
{
    public override bool Has(params ReadOnlySpan<string> path) => Below(of, path);

    public override bool HasOnly(IReadOnlySet<string> fields, params ReadOnlySpan<string> path) => BelowOnly(of, fields, path);

    public override SelectedField? Single(string name)
    {
        FieldPlan? found = null;
        for (var type = 0; type < (of.Children?.Count ?? 0); type++)
        {
            foreach (var child in of.Children![type].Fields)
            {
                if (!IsResolved(child, name))
                    continue;
                if (found is not null)
                    return null;
                found = child;
            }
        }

        try
        {
            return found is null ? null : new SelectedField(found.Arguments.Evaluate(run.Variables), new PlannedFields(run, found));
        }
        catch (InputCoercionException)
        {
            // An error of that field, which it will report itself.
            return null;
        }
    }

    private bool Below(FieldPlan field, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
            return true;
        for (var type = 0; type < (field.Children?.Count ?? 0); type++)
        {
            foreach (var child in field.Children![type].Fields)
            {
                // A field can be selected under several keys, and with conditions that differ.
                if (IsResolved(child, path[0]) && Below(child, path[1..]))
                    return true;
            }
        }

        return false;
    }

    private bool BelowOnly(FieldPlan field, IReadOnlySet<string> fields, ReadOnlySpan<string> path)
    {
        for (var type = 0; type < (field.Children?.Count ?? 0); type++)
        {
            foreach (var child in field.Children![type].Fields)
            {
                if (path.IsEmpty ? IsResolved(child) && !fields.Contains(child.Field.Name) : IsResolved(child, path[0]) && !BelowOnly(child, fields, path[1..]))
                    return false;
            }
        }

        return true;
    }

    private bool IsResolved(FieldPlan field, string name) => field.Kind != FieldKind.TypeName && field.Field.Name == name && IsResolved(field);

    private bool IsResolved(FieldPlan field) => field.Kind != FieldKind.TypeName && field.IsIncluded(run.Conditions) && run.MaySelect(field);
}
