namespace EJournal.Domain.Access;

/// <summary>
/// A computed object (a diary, a page of the journal) that is read with the rights of the object it is made of. One that does
/// not say so is read with school-wide relations only.
/// </summary>
public interface IStandsFor
{
    object AccessSubject { get; }
}
