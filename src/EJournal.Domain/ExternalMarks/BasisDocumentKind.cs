namespace EJournal.Domain.ExternalMarks;

/// <summary>What marks were brought with (вид документа, LES-20).</summary>
public enum BasisDocumentKind
{
    /// <summary>A certificate (справка).</summary>
    Certificate,

    /// <summary>A sheet of marks (ведомость).</summary>
    Sheet,

    /// <summary>A table of final marks (табель).</summary>
    Table,
}
