using System.Diagnostics.CodeAnalysis;

namespace EJournal.Domain.Rules;

/// <summary>What a rule decided: a value, or at least one refusal and no value.</summary>
public sealed class Decision<T>
{
    private readonly T? _value;

    internal Decision(T value) => _value = value;

    internal Decision(IReadOnlyList<Refusal> refusals)
    {
        if (refusals.Count == 0)
            throw new ArgumentException("A refused decision has a reason.", nameof(refusals));
        Refusals = refusals;
    }

    public bool Allowed => Refusals.Count == 0;

    public IReadOnlyList<Refusal> Refusals { get; } = [];

    /// <summary>The value of an allowed decision; asking a refused one for it is a mistake of the caller.</summary>
    public T Value => Allowed ? _value! : throw new InvalidOperationException($"Refused: {Refusals[0].Code}.");

    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Allowed;
    }

    public static implicit operator Decision<T>(T value) => new(value);

    public static implicit operator Decision<T>(Refusal refusal) => new([refusal]);
}

/// <summary>Makes decisions where the compiler cannot convert by itself.</summary>
public static class Decision
{
    public static Decision<T> Allow<T>(T value) => new(value);

    public static Decision<T> Refuse<T>(IReadOnlyList<Refusal> refusals) => new(refusals);

    public static Decision<T> Refuse<T>(RefusalCode code, string message, string? field = null, string? clause = null) =>
        new Refusal(code, message) { Field = field, Clause = clause };
}
