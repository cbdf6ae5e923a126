namespace EJournal.Data.Tests.Access;

/// <summary>Choices that a random school is made of; when it is used up it chooses the first.</summary>
internal sealed class Tape(int[] choices)
{
    private int _next;

    /// <summary>0 … <paramref name="count"/> − 1.</summary>
    public int Choose(int count) => _next < choices.Length ? choices[_next++] % count : 0;

    public int Between(int least, int most) => least + Choose(most - least + 1);

    public T Of<T>(IReadOnlyList<T> list) => list[Choose(list.Count)];

    public bool OneIn(int count) => Choose(count) == count - 1;
}
