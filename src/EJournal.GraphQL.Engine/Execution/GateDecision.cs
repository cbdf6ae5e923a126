namespace EJournal.GraphQL.Engine.Execution;

/// <summary>What the gate has said about a field of the operation so far. The first value refuses: a field nobody asked about is not read.</summary>
internal enum GateDecision : byte
{
    /// <summary>The field may not be selected.</summary>
    Refused,

    /// <summary>Ask for every object.</summary>
    Each,

    /// <summary>Ask for the first object; the answer holds for all.</summary>
    Once,

    /// <summary>May be read on every object.</summary>
    Granted,

    /// <summary>May be read on no object.</summary>
    Denied,
}
