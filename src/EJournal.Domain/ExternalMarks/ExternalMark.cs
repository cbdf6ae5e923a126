using EJournal.Domain.Access;
using EJournal.Domain.Marks;

namespace EJournal.Domain.ExternalMarks;

/// <summary>
/// A mark that a pupil brought from a hospital, a sanatorium or another school (LES-20). It never changes: a wrong one is
/// withdrawn, and stays on record.
/// </summary>
public sealed class ExternalMark : IAboutPupil
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The group in whose journal it stands.</summary>
    public long GroupId { get; set; }

    public long PupilId { get; set; }

    /// <summary>The day for which it was given there.</summary>
    public DateOnly Date { get; set; }

    public required string Value { get; set; }
    public double? NumericValue { get; set; }
    public double Weight { get; set; }

    /// <summary>Current marks count in averages; those of a period are shown beside them.</summary>
    public AttestationKind Attestation { get; set; }

    public BasisDocumentKind DocumentKind { get; set; }
    public required string DocumentNumber { get; set; }
    public DateOnly DocumentDate { get; set; }
    public required string Issuer { get; set; }
    public long AuthorId { get; set; }
    public DateTime RecordedAt { get; set; }
    public DateTime? WithdrawnAt { get; set; }
    public long? WithdrawnById { get; set; }
    public string? WithdrawReason { get; set; }
}
