namespace EJournal.Domain.PersonalData;

/// <summary>How a consent reached the school (форма согласия).</summary>
public enum ConsentOrigin
{
    /// <summary>On paper; the school entered it (письменное заявление).</summary>
    Written,

    /// <summary>By the person himself, signed in (в электронном виде).</summary>
    Electronic,
}
