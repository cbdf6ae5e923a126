namespace EJournal.GraphQL.Homework;

/// <summary>Homework to be given (домашнее задание).</summary>
public sealed record HomeworkInput
{
    /// <summary>What is to be done, 1 to 2000 characters (задание).</summary>
    public required string Text { get; init; }

    /// <summary>The day it is due, not before the lesson (срок); none for the next lesson.</summary>
    public DateOnly? DueDate { get; init; }
}
