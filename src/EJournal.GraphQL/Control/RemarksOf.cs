using EJournal.Domain.Control;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

internal static class RemarksOf
{
    /// <summary>The remarks of an interval with their steps, by teacher; one statement.</summary>
    public static async Task<ILookup<long, Remark>> ReadAsync(IQueryable<Remark> remarks, ControlInterval asked, CancellationToken ct)
    {
        var (from, to) = (asked.From, asked.To);
        return (await remarks.Where(r => from <= r.On && r.On <= to).Include(r => r.Steps.OrderBy(s => s.Number)).ToListAsync(ct)).ToLookup(r => r.TeacherId);
    }
}
