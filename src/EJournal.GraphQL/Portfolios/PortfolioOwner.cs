namespace EJournal.GraphQL.Portfolios;

/// <summary>Whose portfolios (чьи портфолио).</summary>
public enum PortfolioOwner
{
    /// <summary>Pupils (ученики).</summary>
    Pupil,

    /// <summary>Teachers and other employees (учителя).</summary>
    Teacher,
}
