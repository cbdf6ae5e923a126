namespace EJournal.Domain.People;

/// <summary>What a named person (ответственный) answers for by order (PPL-03). It gives no rights: those come with roles.</summary>
public enum ResponsibilityKind
{
    /// <summary>Organising work with the journal (организация работы с ЭЖ).</summary>
    JournalWork,

    /// <summary>Technical use (техническая эксплуатация).</summary>
    TechnicalUse,

    /// <summary>Advising teachers (консультирование учителей).</summary>
    AdvisingTeachers,

    /// <summary>Something else, said in the title (иное).</summary>
    Other,
}
