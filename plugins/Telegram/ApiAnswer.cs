namespace EJournal.Plugins.Telegram;

/// <summary>What a call of the Bot API came to.</summary>
internal abstract record ApiAnswer<T>
{
    private ApiAnswer()
    {
    }

    public sealed record Done(T Result) : ApiAnswer<T>;

    /// <summary>Telegram, or something before it, said no. Code: <c>error_code</c>, or the status where there is none.</summary>
    public sealed record Refused(int Code, string Description, TimeSpan? RetryAfter, long? MigratedTo) : ApiAnswer<T>;

    public sealed record NothingSent : ApiAnswer<T>;

    public sealed record Lost(string Code) : ApiAnswer<T>;
}
