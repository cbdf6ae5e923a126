namespace EJournal.Domain.Regulations;

/// <summary>Whom a regulation makes responsible for something: a role, or the assignment of a homeroom teacher.</summary>
public enum Responsible
{
    /// <summary>Администратор.</summary>
    Administrator,

    /// <summary>Помощник администратора.</summary>
    AdministratorAssistant,

    /// <summary>Специалист по кадрам.</summary>
    HrSpecialist,

    /// <summary>Делопроизводитель.</summary>
    Clerk,

    /// <summary>Директор.</summary>
    Director,

    /// <summary>Заместитель директора.</summary>
    DeputyDirector,

    /// <summary>Заведующий учебной частью.</summary>
    HeadOfStudies,

    /// <summary>Методист.</summary>
    Methodist,

    /// <summary>Учитель, о своих группах.</summary>
    Teacher,

    /// <summary>Классный руководитель, о своём классе.</summary>
    HomeroomTeacher,
}
