using EJournal.Domain.ExternalMarks;

namespace EJournal.GraphQL.ExternalMarks;

/// <summary>The document that marks were brought with (документ-основание); the paper stays in the pupil's personal file.</summary>
public sealed record BasisDocumentInput
{
    /// <summary>What it is (вид документа).</summary>
    public required BasisDocumentKind Kind { get; init; }

    /// <summary>Its number, at most 50 characters (номер).</summary>
    public required string Number { get; init; }

    /// <summary>Its date (дата).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who issued it, at most 300 characters (кем выдан).</summary>
    public required string Issuer { get; init; }

    /// <summary>That it bears the issuer's seal (заверен печатью): without it nothing is entered.</summary>
    public required bool Sealed { get; init; }
}
