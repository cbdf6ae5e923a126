namespace EJournal.Domain.Regulations;

/// <summary>A form of delivery (форма доставки информации).</summary>
public enum DeliveryForm
{
    /// <summary>SMS.</summary>
    Sms,

    /// <summary>A messenger or mobile application (мессенджер, мобильное приложение).</summary>
    MobileApplication,

    /// <summary>Messages within the system (внутренняя почта).</summary>
    InternalMail,

    /// <summary>E-mail (электронная почта).</summary>
    Email,

    /// <summary>The electronic diary itself (электронный дневник).</summary>
    ElectronicDiary,

    /// <summary>A printed letter or the paper diary (печатное письмо, бумажный дневник).</summary>
    Paper,
}
