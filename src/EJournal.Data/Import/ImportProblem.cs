namespace EJournal.Data.Import;

/// <summary>
/// Why the folder cannot be imported. The value comes from the operator's own file and may be personal data: it is shown to
/// the operator and never logged.
/// </summary>
/// <param name="File">Name of the file, or of the folder.</param>
/// <param name="Line">Physical line on which the row begins, from 1; null where the whole file is meant.</param>
/// <param name="Column">Heading of the column as the file has it.</param>
/// <param name="Value">What the cell holds.</param>
/// <param name="Russian">What is wrong, in Russian.</param>
/// <param name="English">What is wrong, in English.</param>
public sealed record ImportProblem(string File, int? Line, string? Column, string? Value, string Russian, string English);
