using Contract = EJournal.Plugins.ChannelCapability;

namespace EJournal.GraphQL.Delivery;

/// <summary>What a channel can do beyond sending text (возможности канала).</summary>
public enum ChannelCapability
{
    /// <summary>A sent message can be changed (правка).</summary>
    Edit = Contract.Edit,

    /// <summary>A sent message can be taken back (удаление).</summary>
    Delete = Contract.Delete,

    /// <summary>A message can carry buttons (кнопки).</summary>
    Buttons = Contract.Buttons,

    /// <summary>It is told when a message reached the device (отчёт о доставке).</summary>
    DeliveryReceipts = Contract.DeliveryReceipts,

    /// <summary>It is told when a message was read (отчёт о прочтении).</summary>
    ReadReceipts = Contract.ReadReceipts,

    /// <summary>Parents can answer through it (приём сообщений).</summary>
    Inbound = Contract.Inbound,

    /// <summary>A message can carry formatting (форматирование).</summary>
    RichText = Contract.RichText,
}
