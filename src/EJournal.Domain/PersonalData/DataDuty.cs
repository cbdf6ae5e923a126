namespace EJournal.Domain.PersonalData;

/// <summary>What a person answers for (ответственность за персональные данные, PDN-04).</summary>
public enum DataDuty
{
    /// <summary>Storing personal data (хранение).</summary>
    Storing,

    /// <summary>Entering and processing them (обработка).</summary>
    Processing,

    /// <summary>Handing them on (передача).</summary>
    Transferring,
}
