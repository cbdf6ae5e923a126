namespace EJournal.Plugins;

/// <summary>The result of checking settings.</summary>
/// <param name="Problems">What is wrong; empty: nothing.</param>
public sealed record SettingsReport(IReadOnlyList<SettingsProblem> Problems)
{
    /// <summary>The account's name at the provider, when it was asked: <c>@school_17_bot</c>. Shown to the administrator.</summary>
    public string? AccountName { get; init; }
}
