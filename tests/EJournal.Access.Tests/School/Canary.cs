namespace EJournal.Access.Tests.School;

/// <summary>A value that stands in one column of one row and nowhere else: wherever it turns up, it came from there.</summary>
/// <param name="Text">As a response would show it.</param>
/// <param name="Row">The entity.</param>
/// <param name="Column">Such as <c>Mark.Comment</c>.</param>
public sealed record Canary(string Text, object Row, string Column);
