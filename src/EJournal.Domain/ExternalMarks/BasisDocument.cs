namespace EJournal.Domain.ExternalMarks;

/// <summary>The paper that marks were brought with. It stays in the pupil's personal file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">Its date.</param>
/// <param name="Issuer">Who issued and sealed it.</param>
public sealed record BasisDocument(BasisDocumentKind Kind, string Number, DateOnly Date, string Issuer)
{
    public const int LongestNumber = 50;
    public const int LongestIssuer = 300;
}
