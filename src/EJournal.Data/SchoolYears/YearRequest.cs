using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;

namespace EJournal.Data.SchoolYears;

/// <summary>A school year to be opened.</summary>
/// <param name="Year">The calendar year in which it begins.</param>
/// <param name="From">The first day of teaching.</param>
/// <param name="To">The last day.</param>
/// <param name="On">From when pupils are in their new classes; null for the first day, or today where that is earlier.</param>
/// <param name="Order">The order it rests on.</param>
/// <param name="Periods">The grading periods; null for those of the year before, a year later.</param>
/// <param name="Corrections">What is done otherwise than proposed.</param>
public sealed record YearRequest(
    int Year, DateOnly From, DateOnly To, DateOnly? On, Order Order, IReadOnlyList<PlannedPeriod>? Periods, YearCorrections Corrections);

/// <summary>What an opening made.</summary>
/// <param name="YearId">The school year.</param>
/// <param name="Leavers">The pupils who left with it, for whom nothing is delivered any longer.</param>
public sealed record OpenedYear(long YearId, IReadOnlyList<long> Leavers);
