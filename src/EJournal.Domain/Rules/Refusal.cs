namespace EJournal.Domain.Rules;

/// <summary>One reason why a change was refused. The message is Russian, for the person who asked.</summary>
public sealed record Refusal(RefusalCode Code, string Message)
{
    /// <summary>Path of the input field that is wrong (<c>absences[2].pupilId</c>); null where no field is.</summary>
    public string? Field { get; init; }

    /// <summary>Setting or clause of the regulation that refused (<c>S-20</c>); null where none did.</summary>
    public string? Clause { get; init; }
}
