using System.Collections;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>
/// Walks the plan breadth-first and fills slots. Each batch resolver runs once for all permitted parents of its level; one
/// thing happens after another on one thread, so that resolvers can share a database context.
/// </summary>
internal sealed class FetchPhase(OperationRun run)
{
    private readonly Queue<ObjectBatch> _waiting = new();

    /// <summary>Fetches one field of the batch and everything below it.</summary>
    public async ValueTask FetchFieldAsync(ObjectBatch batch, int field)
    {
        await FetchOneAsync(batch, field);
        while (_waiting.TryDequeue(out var next))
        {
            for (var i = 0; i < next.Plan.Fields.Length; i++)
                await FetchOneAsync(next, i);
        }
    }

    private ValueTask FetchOneAsync(ObjectBatch batch, int index)
    {
        var field = batch.Plan.Fields[index];
        if (field.Kind is not (FieldKind.Composite or FieldKind.FetchedLeaf) || !field.IsIncluded(run.Conditions) || !run.MaySelect(field))
            return default;
        run.Request.Cancellation.ThrowIfCancellationRequested();
        var slot = batch.BeginSlot(index);
        if (field.Resolver is PropertyResolver property)
        {
            ReadProperties(batch, field, property, slot.Values);
            Keep(batch, field, slot);
            return default;
        }

        return ResolveAsync(batch, field, slot);
    }

    private void ReadProperties(ObjectBatch batch, FieldPlan field, PropertyResolver property, object?[] values)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            try
            {
                values[i] = run.MayRead(field, batch[i]) ? property.Read(batch[i]!) : new FieldFailure(run.ForbiddenError(field));
            }
            catch (Exception e) when (!run.EndsOperation(e))
            {
                values[i] = new FieldFailure(run.ErrorFor(e, field));
            }
        }
    }

    private async ValueTask ResolveAsync(ObjectBatch batch, FieldPlan field, FieldSlot slot)
    {
        var values = slot.Values;
        try
        {
            var arguments = field.Arguments.Evaluate(run.Variables);
            switch (field.Resolver)
            {
                case BatchMethodResolver batched:
                    await ResolveBatchAsync(batched, batch, field, arguments, slot);
                    break;
                case MethodResolver method:
                    await ResolveEachAsync(method.Call, batch, field, arguments, values);
                    break;
                case FunctionResolver function:
                    for (var i = 0; i < batch.Count; i++)
                        values[i] = function.Function(batch[i]!, arguments);
                    break;
                case SubscriptionResolver:
                    // The root object is the event; the gate is asked about it, and the stream was opened by an earlier call.
                    values[0] = run.MayRead(field, batch[0]) ? batch[0] : new FieldFailure(run.ForbiddenError(field));
                    break;
                default:
                    throw new InvalidOperationException($"{field.Field.DeclaringType}.{field.Field.Name} has no resolver.");
            }
        }
        catch (Exception e) when (!run.EndsOperation(e))
        {
            // The same error object for all parents; each gets its own path when it is written.
            var failure = new FieldFailure(run.ErrorFor(e, field));
            for (var i = 0; i < batch.Count; i++)
                values[i] = values[i] as FieldFailure ?? failure;
        }

        Keep(batch, field, slot);
    }

    private async ValueTask ResolveEachAsync(MethodCall call, ObjectBatch batch, FieldPlan field, object?[] arguments, object?[] values)
    {
        object?[]? prepared = null;
        for (var i = 0; i < batch.Count; i++)
        {
            try
            {
                if (!run.MayRead(field, batch[i]))
                    values[i] = new FieldFailure(run.ForbiddenError(field));
                else
                    values[i] = await call.AwaitAsync(call.Invoke(prepared ??= Prepare(call, field, arguments), batch[i]));
            }
            catch (Exception e) when (!run.EndsOperation(e))
            {
                values[i] = new FieldFailure(run.ErrorFor(e, field));
            }
        }
    }

    private async ValueTask ResolveBatchAsync(BatchMethodResolver resolver, ObjectBatch batch, FieldPlan field, object?[] arguments, FieldSlot slot)
    {
        var permitted = slot.BeginPermitted();
        var count = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            if (run.MayRead(field, batch[i]))
                permitted[count++] = i;
            else
                slot.Values[i] = new FieldFailure(run.ForbiddenError(field));
        }

        if (count == 0)
            return;
        var parents = resolver.Adapter.Parents(batch.Items, permitted.AsSpan(0, count));
        var returned = await resolver.Call.AwaitAsync(resolver.Call.Invoke(Prepare(resolver.Call, field, arguments), parents));
        slot.Column ??= resolver.Adapter.MakeColumn(resolver.Leaf);
        slot.Column?.MakeRoom(batch.Count);
        resolver.Adapter.Spread(returned, permitted.AsSpan(0, count), slot.Values, slot.Column);
    }

    private object?[] Prepare(MethodCall call, FieldPlan field, object?[] arguments) =>
        call.Prepare(run.Request, arguments, call.LooksAhead ? new PlannedFields(run, field) : null);

    private void Keep(ObjectBatch batch, FieldPlan field, FieldSlot slot)
    {
        if (field.Children is null)
            return;
        for (var i = 0; i < batch.Count; i++)
        {
            slot.BeginParent(i);
            try
            {
                Flatten(slot.Values[i], field.NullableType, field, slot);
            }
            catch (Exception e) when (!run.EndsOperation(e))
            {
                // A sequence that is computed only now. What it gave before it failed is not shown.
                slot.BeginParentAgain(i);
                slot.Add(new FieldFailure(run.ErrorFor(e, field)));
            }
        }

        foreach (var child in slot.Children)
        {
            if (child is { Count: > 0, Plan.NeedsFetch: true })
                _waiting.Enqueue(child);
        }
    }

    private void Flatten(object? value, GraphQLType type, FieldPlan field, FieldSlot slot)
    {
        switch (value)
        {
            case null: slot.Add(FieldSlot.Null); break;
            case FieldFailure failure: slot.Add(failure); break;
            case var _ when type is not ListType: AddObject(value, field, slot); break;
            case object?[] array:
                slot.Add(array.Length);
                var arrayItem = ((ListType)type).ItemType.Nullable;
                foreach (var item in array)
                    Flatten(item, arrayItem, field, slot);
                break;
            case IList list:
                slot.Add(list.Count);
                for (var i = 0; i < list.Count; i++)
                    Flatten(list[i], ((ListType)type).ItemType.Nullable, field, slot);
                break;
            case IEnumerable sequence:
                Flatten(sequence.Cast<object?>().ToArray(), type, field, slot);
                break;
            default:
                slot.Add(new FieldFailure(run.ErrorFor(new InvalidOperationException($"A list is expected, {value.GetType()} is no list."), field)));
                break;
        }
    }

    private void AddObject(object value, FieldPlan field, FieldSlot slot)
    {
        var children = field.Children!;
        var type = 0;
        if (children.IsAbstract)
        {
            type = run.Types.Find(value) is { } concrete ? children.IndexOf(concrete) : -1;
            if (type < 0)
            {
                var problem = new InvalidOperationException($"{value.GetType()} is no object type of {field.Field.Type.Named}.");
                slot.Add(new FieldFailure(run.ErrorFor(problem, field)));
                return;
            }
        }

        var batch = slot.Children[type] ??= new ObjectBatch(children[type]);
        slot.Add(type);
        slot.Add(batch.Add(value));
    }
}
