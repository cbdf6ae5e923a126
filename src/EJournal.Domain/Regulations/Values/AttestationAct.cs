using EJournal.Domain.Marks;

namespace EJournal.Domain.Regulations;

/// <summary>The act by which the school conducts a kind of attestation, and where it can be read.</summary>
public sealed record AttestationAct(AttestationKind Kind, string Name, string? Link = null) : ISettingValue
{
    public const int LongestName = 300;
    public const int LongestLink = 500;

    public string? FindFault() =>
        Name.Trim().Length is 0 or > LongestName || Name.Any(char.IsControl) ? $"У положения есть название: до {LongestName} знаков."
        : Link is { } link && (link.Length > LongestLink || !Uri.TryCreate(link, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || uri.UserInfo.Length > 0)
            ? $"Ссылка на положение начинается с https:// и не длиннее {LongestLink} знаков."
            : null;
}
