namespace EJournal.Domain.Regulations;

/// <summary>What a message through a foreign messenger may say (149-ФЗ, art. 10).</summary>
public enum ForeignChannelContent
{
    /// <summary>Nothing is sent.</summary>
    Off,

    /// <summary>Only that there is news, without personal data.</summary>
    NoticeOnly,

    /// <summary>What the family agreed to, by the administrator's recorded decision.</summary>
    Full,
}
