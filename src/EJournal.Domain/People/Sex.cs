namespace EJournal.Domain.People;

/// <summary>Sex (пол).</summary>
public enum Sex
{
    /// <summary>Male (мужской).</summary>
    Male,

    /// <summary>Female (женский).</summary>
    Female,
}
