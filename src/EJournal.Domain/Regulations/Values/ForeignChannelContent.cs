namespace EJournal.Domain.Regulations;

/// <summary>What a message through a messenger of a foreign operator may say (содержание сообщений в иностранных мессенджерах).</summary>
public enum ForeignChannelContent
{
    /// <summary>Nothing is sent (ничего).</summary>
    Off,

    /// <summary>Only that there is news, without personal data (только уведомление).</summary>
    NoticeOnly,

    /// <summary>What the family agreed to, by the school's recorded decision (всё согласованное).</summary>
    Full,
}
