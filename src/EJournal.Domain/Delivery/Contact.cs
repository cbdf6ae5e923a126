namespace EJournal.Domain.Delivery;

/// <summary>An address of a parent in a channel. Used only once confirmed .</summary>
public sealed class Contact
{
    /// <summary>How many wrong codes end a confirmation.</summary>
    public const int MaxAttempts = 5;

    public long Id { get; private set; }
    public long SchoolId { get; private set; }
    public long ParentId { get; private set; }
    public string ChannelKey { get; private set; } = "";

    /// <summary>The canonical address; null until a messenger told us who opened the link.</summary>
    public string? Address { get; private set; }

    /// <summary>What may be shown: <c>+7 *** ***-45-67</c>.</summary>
    public string Masked { get; private set; } = "";

    public ContactOrigin Origin { get; private set; }
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>SHA-256 of the one-time link token or code, while one is open.</summary>
    public byte[]? SecretHash { get; private set; }

    public DateTime? SecretExpiresAt { get; private set; }
    public int FailedAttempts { get; private set; }

    /// <summary>Set when the channel said that the address no longer takes messages.</summary>
    public DateTime? SuspendedAt { get; private set; }

    public static Contact Unconfirmed(long schoolId, long parentId, string channelKey, string? address, string masked, ContactOrigin origin) => new()
    {
        SchoolId = schoolId,
        ParentId = parentId,
        ChannelKey = channelKey,
        Address = address,
        Masked = masked,
        Origin = origin,
    };

    public void BeginConfirmation(byte[] secretHash, DateTime expiresAt)
    {
        (SecretHash, SecretExpiresAt, FailedAttempts) = (secretHash, expiresAt, 0);
    }

    /// <summary>Confirmed, and the channel still delivers to it.</summary>
    public bool Usable => ConfirmedAt is not null && SuspendedAt is null && Address is not null;

    /// <summary>True when the secret was right and in time: then it is used up. A wrong one counts; too many close the confirmation.</summary>
    public bool TryConfirm(ReadOnlySpan<byte> secretHash, DateTime at)
    {
        if (SecretHash is null || SecretExpiresAt is not { } expires || expires < at || FailedAttempts >= MaxAttempts)
            return false;
        if (!System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(SecretHash, secretHash))
        {
            FailedAttempts++;
            return false;
        }

        ConfirmedAt = at;
        SuspendedAt = null;
        (SecretHash, SecretExpiresAt) = (null, null);
        return true;
    }

    /// <summary>Takes the address that a messenger reported together with the right token.</summary>
    public void TakeAddress(string address, string masked) => (Address, Masked) = (address, masked);

    public void Suspend(DateTime at) => SuspendedAt ??= at;
}
