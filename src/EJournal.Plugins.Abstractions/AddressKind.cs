namespace EJournal.Plugins;

/// <summary>What an address of a channel is.</summary>
public enum AddressKind
{
    /// <summary>A telephone number, canonical in E.164: <c>+79991234567</c>.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>Something only the provider understands, such as a chat's id.</summary>
    Opaque,
}
