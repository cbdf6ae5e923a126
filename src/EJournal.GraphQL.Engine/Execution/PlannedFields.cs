using EJournal.GraphQL.Engine.Planning;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>Looks ahead in the plan, with the conditions and the decisions of this run.</summary>
internal sealed class PlannedFields(OperationRun run, FieldPlan of) : SelectedFields
{
    public override bool Has(params ReadOnlySpan<string> path) => Below(of, path);

    private bool Below(FieldPlan field, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
            return true;
        for (var type = 0; type < (field.Children?.Count ?? 0); type++)
        {
            foreach (var child in field.Children![type].Fields)
            {
                // A field can be selected under several keys, and with conditions that differ.
                if (child.Kind != FieldKind.TypeName && child.Field.Name == path[0] && child.IsIncluded(run.Conditions) && run.MaySelect(child)
                    && Below(child, path[1..]))
                    return true;
            }
        }

        return false;
    }
}
