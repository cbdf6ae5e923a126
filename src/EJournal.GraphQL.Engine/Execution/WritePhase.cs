using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>
/// Writes what was fetched, depth-first, in one pass. A null where none may be cuts the buffer back to the nearest place
/// that may be null (section 6.4.4).
/// </summary>
internal sealed class WritePhase
{
    private const int CheckCancellationEvery = 256;
    private readonly OperationRun _run;
    private readonly ResponseOutput _output;
    private FieldPlan? _current;
    private int _objects;

    public WritePhase(OperationRun run)
    {
        (_run, _output) = (run, run.Output);
        _output.ErrorFor = e => run.ErrorFor(e, _current!);
        _output.FieldNodes = () => _current!.IncludedNodes(run.Conditions);
    }

    /// <summary>Writes the object; false when a field of it may not be null and is, so that the object itself is null.</summary>
    public bool WriteObject(ObjectBatch batch, int index)
    {
        if (++_objects % CheckCancellationEvery == 0)
            _run.Request.Cancellation.ThrowIfCancellationRequested();
        var start = _output.Buffer.Length;
        _output.Path.EnterObject(batch.Plan.Keys);
        var fields = batch.Plan.Fields;
        var ok = true;
        for (var i = 0; i < fields.Length && ok; i++)
            ok = !fields[i].IsIncluded(_run.Conditions) || WriteField(batch, index, i);
        _output.Path.Leave();
        _output.Buffer.Enclose(start, (byte)'{', (byte)'}');
        return ok;
    }

    /// <summary>Writes a comma, name and value; false when the value is null and may not be.</summary>
    public bool WriteField(ObjectBatch batch, int index, int fieldIndex)
    {
        var field = batch.Plan.Fields[fieldIndex];
        var buffer = _output.Buffer;
        buffer.Write(field.Name);
        if (field.Kind == FieldKind.TypeName)
        {
            buffer.Write(batch.Plan.QuotedTypeName);
            return true;
        }

        _current = field;
        _output.Path.MoveTo(fieldIndex);
        var start = buffer.Length;
        var outcome = WriteValue(batch, index, fieldIndex, field);
        return outcome == Outcome.Written || WriteNull(outcome, field.Field.Type, start, field);
    }

    private Outcome WriteValue(ObjectBatch batch, int index, int fieldIndex, FieldPlan field)
    {
        var depth = _output.Path.Depth;
        try
        {
            switch (field.Kind)
            {
                case FieldKind.PropertyLeaf:
                    return _run.MayRead(field, batch[index])
                        ? ((PropertyResolver)field.Resolver!).Write(_output, batch[index]!)
                        : Fail(_run.ForbiddenError(field), field);
                case var _ when !_run.MaySelect(field):
                    return Fail(_run.ForbiddenError(field), field);
                case FieldKind.FetchedLeaf:
                    return WriteFetched(batch.SlotOf(fieldIndex), index, field);
                default:
                    var slot = batch.SlotOf(fieldIndex);
                    var position = slot.StartOf(index);
                    return WriteTokens(slot, ref position, field.NullableType, field);
            }
        }
        catch (Exception e) when (!_run.EndsOperation(e))
        {
            _output.Path.Truncate(depth);
            return Fail(_run.ErrorFor(e, field), field);
        }
    }

    private Outcome WriteFetched(FieldSlot slot, int index, FieldPlan field)
    {
        var value = slot.Values[index];
        return value is FieldFailure failure ? Fail(failure.Error, field)
            : slot.Column is { } column ? column.Write(_output, index)
            : field.Resolver!.Leaf!.WriteObject(_output, value);
    }

    private Outcome WriteTokens(FieldSlot slot, ref int position, GraphQLType type, FieldPlan field)
    {
        var token = slot[position++];
        if (token == FieldSlot.Null)
            return Outcome.Null;
        if (token < 0)
            return Fail(slot.FailureOf(token), field);
        if (type is ListType list)
            return WriteList(slot, ref position, token, list.ItemType, field);
        return WriteObject(slot.Children[token]!, slot[position++]) ? Outcome.Written : Outcome.Failed;
    }

    private Outcome WriteList(FieldSlot slot, ref int position, int count, GraphQLType itemType, FieldPlan field)
    {
        var buffer = _output.Buffer;
        var opening = buffer.Length;
        var inner = itemType.Nullable;
        _output.Path.EnterList();
        for (var i = 0; i < count; i++)
        {
            buffer.Write((byte)',');
            _output.Path.MoveTo(i);
            var start = buffer.Length;
            var outcome = WriteTokens(slot, ref position, inner, field);
            if (outcome == Outcome.Written || WriteNull(outcome, itemType, start, field))
                continue;
            for (i++; i < count; i++)
                Skip(slot, ref position, inner);
            _output.Path.Leave();
            return Outcome.Failed;
        }

        _output.Path.Leave();
        buffer.Enclose(opening, (byte)'[', (byte)']');
        return Outcome.Written;
    }

    private static void Skip(FieldSlot slot, ref int position, GraphQLType type)
    {
        var token = slot[position++];
        if (token < 0)
            return;
        if (type is not ListType list)
        {
            position++;
            return;
        }

        for (var i = 0; i < token; i++)
            Skip(slot, ref position, list.ItemType.Nullable);
    }

    private bool WriteNull(Outcome outcome, GraphQLType type, int start, FieldPlan field)
    {
        if (type.IsNonNull)
        {
            if (outcome == Outcome.Null)
                Fail(new GraphQLError($"Cannot return null for non-nullable field {field.Field.DeclaringType}.{field.Field.Name}.", ErrorCodes.Internal), field);
            return false;
        }

        _output.Buffer.Truncate(start);
        _output.Buffer.Write("null"u8);
        return true;
    }

    // Writing an item's own fields has moved on from the field whose item it is.
    private Outcome Fail(GraphQLError error, FieldPlan field)
    {
        _current = field;
        _output.Report(error);
        return Outcome.Failed;
    }
}
