namespace EJournal.Domain.Regulations;

/// <summary>What is kept on paper (бумажный журнал).</summary>
public enum PaperMode
{
    /// <summary>Nothing (безбумажный вариант).</summary>
    Paperless,

    /// <summary>The printed electronic journal (распечатка электронного журнала).</summary>
    ElectronicWithPrintout,

    /// <summary>A paper journal that says the same (вместе с бумажным журналом).</summary>
    WithPaper,
}
