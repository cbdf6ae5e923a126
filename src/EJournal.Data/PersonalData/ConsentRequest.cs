using EJournal.Domain.People;
using EJournal.Domain.PersonalData;

namespace EJournal.Data.PersonalData;

/// <summary>A consent to be entered.</summary>
/// <param name="Subject">Whose data.</param>
/// <param name="ParentId">The parent who signed the paper; null where the viewer consents himself, and for staff.</param>
/// <param name="TextVersion">The version that was signed or shown.</param>
/// <param name="Document">The written application; null where the viewer consents himself.</param>
public sealed record ConsentRequest(ConsentSubject Subject, long? ParentId, int TextVersion, Order? Document);
