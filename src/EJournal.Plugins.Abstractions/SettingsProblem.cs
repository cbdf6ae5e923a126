namespace EJournal.Plugins;

/// <summary>Something wrong with one setting.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Code">For programs: <c>required</c>, <c>type</c>, <c>pattern</c>, <c>choice</c>, <c>too-long</c>, <c>unknown</c>, <c>unauthorized</c>, <c>unreachable</c> or a code of the plugin's own.</param>
/// <param name="Message">For the administrator, in Russian; never holds the value.</param>
public sealed record SettingsProblem(string Field, string Code, string Message);
