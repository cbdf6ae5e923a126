using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Output;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>Runs a query in two phases, or a mutation field by field, into a response (sections 6.2 and 7.1).</summary>
internal static class OperationRunner
{
    public static async ValueTask RunAsync(OperationRun run, ResponseBuffer buffer)
    {
        run.AskGate();
        var root = new ObjectBatch(run.Plan.Root);
        root.Add(null);
        var output = new ResponseOutput(buffer, run.Plan.Document.Source, run.Options.MaxErrors);
        buffer.Write("{\"data\":"u8);
        var start = buffer.Length;
        var complete = run.Plan.Operation.Operation == OperationType.Mutation
            ? await MutateAsync(run, root, output)
            : await QueryAsync(run, root, output);
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

    private static async ValueTask<bool> QueryAsync(OperationRun run, ObjectBatch root, ResponseOutput output)
    {
        var fetch = new FetchPhase(run);
        for (var i = 0; i < root.Plan.Fields.Length; i++)
            await fetch.FetchFieldAsync(root, i);
        return new WritePhase(run, output).WriteObject(root, 0);
    }

    // Each field is fetched and written before the next starts, so that a later one cannot change what an earlier one shows;
    // a failed field that may not be null ends the operation (section 6.2.2).
    private static async ValueTask<bool> MutateAsync(OperationRun run, ObjectBatch root, ResponseOutput output)
    {
        var fetch = new FetchPhase(run);
        var write = new WritePhase(run, output);
        output.Buffer.Write((byte)'{');
        var first = true;
        for (var i = 0; i < root.Plan.Fields.Length; i++)
        {
            if (!root.Plan.Fields[i].IsIncluded(run.Conditions))
                continue;
            await fetch.FetchFieldAsync(root, i);
            if (!write.WriteField(root, 0, i, first))
                return false;
            first = false;
        }

        output.Buffer.Write((byte)'}');
        return true;
    }
}
