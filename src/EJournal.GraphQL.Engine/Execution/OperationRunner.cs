using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Resolvers;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>Runs a query in two phases, or a mutation field by field, into a response (sections 6.2 and 7.1).</summary>
internal static class OperationRunner
{
    public static async ValueTask RunAsync(OperationRun run)
    {
        var (output, buffer) = (run.Output, run.Output.Buffer);
        buffer.Write("{\"data\":"u8);
        var start = buffer.Length;
        var complete = run.Plan.Operation.Operation == OperationType.Mutation ? await MutateAsync(run) : await QueryAsync(run);
        if (!complete)
        {
            buffer.Truncate(start);
            buffer.Write("null"u8);
        }

        if (output.Errors.Count > 0)
        {
            buffer.Write((byte)',');
            ErrorWriter.WriteList(buffer, output.Errors);
        }

        buffer.Write((byte)'}');
        buffer.EnsureWithinLimit();
    }

    private static async ValueTask<bool> QueryAsync(OperationRun run)
    {
        for (var i = 0; i < run.Root.Plan.Fields.Length; i++)
            await run.Fetch.FetchFieldAsync(run.Root, i);
        return run.Write.WriteObject(run.Root, 0);
    }

    // Each field is fetched and written before the next starts, so that a later one cannot change what an earlier one shows;
    // a failed field that may not be null ends the operation (section 6.2.2).
    private static async ValueTask<bool> MutateAsync(OperationRun run)
    {
        var (root, buffer) = (run.Root, run.Output.Buffer);
        var start = buffer.Length;
        run.Output.Path.EnterObject(root.Plan.Keys);
        for (var i = 0; i < root.Plan.Fields.Length; i++)
        {
            if (!root.Plan.Fields[i].IsIncluded(run.Conditions))
                continue;
            await run.Fetch.FetchFieldAsync(root, i);
            if (run.Options.OnMutated is { } told && root.Plan.Fields[i] is { Kind: FieldKind.Composite or FieldKind.FetchedLeaf } field)
            {
                var refused = !run.MaySelect(field);
                var result = refused ? null : root.SlotOf(i).Values[0];
                await told(new(run.Request.Services, field.Field, refused, result is FieldFailure ? null : result), run.Request.Cancellation);
            }

            if (!run.Write.WriteField(root, 0, i))
                return false;
        }

        buffer.Enclose(start, (byte)'{', (byte)'}');
        return true;
    }
}
