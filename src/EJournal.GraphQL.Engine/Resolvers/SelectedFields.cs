namespace EJournal.GraphQL.Engine;

/// <summary>
/// What the operation selects below the field that is being resolved, for a resolver that can read it along. A parameter of this
/// type is none of the field's arguments.
/// </summary>
public abstract class SelectedFields
{
    /// <summary>
    /// Whether the field at the end of the path, from selection to selection by the names of the schema, will be resolved: it is
    /// selected, its conditions hold, and the viewer may select it.
    /// </summary>
    public abstract bool Has(params ReadOnlySpan<string> path);

    /// <summary>
    /// Whether of what the field at the end of the path gives no field will be resolved but these; also where the path leads nowhere.
    /// <c>__typename</c> does not count.
    /// </summary>
    public abstract bool HasOnly(IReadOnlySet<string> fields, params ReadOnlySpan<string> path);

    /// <summary>The selection of a field right below; null where it will not be resolved, or is selected more than once.</summary>
    public abstract SelectedField? Single(string name);
}
