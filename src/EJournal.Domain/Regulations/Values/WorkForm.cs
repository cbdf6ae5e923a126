namespace EJournal.Domain.Regulations;

/// <summary>Forms of written work that regulations set checking terms for (LES-18).</summary>
public enum WorkForm
{
    /// <summary>Control dictation, control work, test (контрольный диктант, контрольная работа, тест).</summary>
    Control,

    /// <summary>Exposition (изложение).</summary>
    Exposition,

    /// <summary>Essay (сочинение).</summary>
    Essay,

    /// <summary>Every other written work.</summary>
    Other,
}
