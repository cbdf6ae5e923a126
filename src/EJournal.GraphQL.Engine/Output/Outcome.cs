namespace EJournal.GraphQL.Engine.Output;

/// <summary>How the writing of a value ended.</summary>
internal enum Outcome
{
    /// <summary>The value is in the buffer.</summary>
    Written,

    /// <summary>There is no value, and nothing was reported yet.</summary>
    Null,

    /// <summary>There is no value, and the error for it is reported.</summary>
    Failed,
}
